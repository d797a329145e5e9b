package dev.grantor.codec;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A collection of texts as one text, with a separator between the elements. How the collection is written and read
 * otherwise, as an array of texts, its own codec knows.
 */
final class SeparatedCodec<C extends Collection<?>> implements PathAwareCodec<C> {

    private static final int MAX_BYTES = 1_048_576;

    private final String separator;
    private final ClaimCodec<C> collection;

    SeparatedCodec(String separator, ClaimCodec<C> collection) {
        this.separator = GeneratedSupport.required("separator", separator);
        this.collection = GeneratedSupport.required("collection", collection);
    }

    @Override
    public C copy(CopyPath place, C value) {
        C copy = PathAwareCodec.copyAt(place, collection, value);
        CopyPath here = place.inside(copy);
        for (String text : texts(copy)) {
            here.next(null);
            if (text.isEmpty() || text.contains(separator)) {
                throw here.refused(ErrorCode.PARAMETER_FORMAT, problem());
            }
        }
        return copy;
    }

    private String problem() {
        return "must not be empty or have \"%s\" in it, which separates the elements".formatted(separator);
    }

    private List<String> texts(C value) {
        JsonWriter out = JsonWriter.create(MAX_BYTES);
        out.value(collection, value);
        return texts(JsonReader.of(out.toByteArray(), ""));
    }

    private static List<String> texts(JsonReader array) {
        List<String> texts = new ArrayList<>();
        array.beginArray();
        while (array.hasNext()) {
            texts.add(array.nextString());
        }
        return texts;
    }

    @Override
    public void write(JsonWriter out, C value) {
        out.value(String.join(separator, texts(value)));
    }

    @Override
    public C read(JsonReader in) {
        String text = in.nextString();
        List<String> texts = text.isEmpty() ? List.of() : Arrays.asList(text.split(Pattern.quote(separator), -1));
        if (texts.contains("")) {
            throw in.malformed("an element is empty");
        }
        JsonWriter array = JsonWriter.create(1 << 30);
        array.beginArray();
        texts.forEach(array::value);
        array.endArray();
        try {
            return JsonReader.of(array.toByteArray(), "").next(collection);
        } catch (MalformedJsonException e) {
            throw in.malformed(e.problem());
        }
    }
}
