package dev.grantor.codec;

import dev.grantor.error.MalformedJsonException;
import java.nio.charset.StandardCharsets;

/** A value whose JSON is written as a text. */
final class JsonTextCodec<T> implements PathAwareCodec<T> {

    private static final int MAX_BYTES = 1_048_576;

    private final ClaimCodec<T> value;

    JsonTextCodec(ClaimCodec<T> value) {
        this.value = GeneratedSupport.required("value", value);
    }

    @Override
    public T copy(CopyPath place, T original) {
        return PathAwareCodec.copyAt(place, value, original);
    }

    @Override
    public void write(JsonWriter out, T original) {
        JsonWriter text = JsonWriter.create(MAX_BYTES);
        text.value(value, original);
        out.value(new String(text.toByteArray(), StandardCharsets.UTF_8));
    }

    @Override
    public T read(JsonReader in) {
        byte[] json = in.nextString().getBytes(StandardCharsets.UTF_8);
        try {
            JsonReader text = JsonReader.of(json, "");
            T read = text.next(value);
            text.end();
            return read;
        } catch (MalformedJsonException e) {
            String place = e.path().isEmpty() ? "" : e.path() + ": ";
            throw in.malformed("the JSON in the text: " + place + e.problem());
        }
    }
}
