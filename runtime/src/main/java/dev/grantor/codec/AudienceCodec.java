package dev.grantor.codec;

import dev.grantor.error.ErrorCode;
import java.util.Collection;
import java.util.List;

/** {@code aud} (RFC 7519 §4.1.3): a text where there is one audience, else an array of texts. */
final class AudienceCodec<C extends Collection<String>> implements PathAwareCodec<C> {

    private final ClaimCodec<C> audiences;

    AudienceCodec(ClaimCodec<C> audiences) {
        this.audiences = GeneratedSupport.required("audiences", audiences);
    }

    /** One audience; an array of one is read, too. */
    static ClaimCodec<String> single() {
        ClaimCodec<List<String>> several = new AudienceCodec<>(Codecs.ofList(Codecs.ofString()));
        return new ScalarCodec<>(JsonWriter::value, in -> {
            List<String> read = several.read(in);
            if (read.size() != 1) {
                throw in.malformed("expected one audience, found " + read.size());
            }
            return read.get(0);
        });
    }

    @Override
    public C copy(CopyPath place, C value) {
        C copy = PathAwareCodec.copyAt(place, audiences, value);
        if (copy.isEmpty()) {
            throw place.refused(ErrorCode.PARAMETER_BLANK, "is for nobody: name one audience at least");
        }
        return copy;
    }

    @Override
    public void write(JsonWriter out, C value) {
        if (value.size() == 1) {
            out.value(value.iterator().next());
        } else {
            audiences.write(out, value);
        }
    }

    @Override
    public C read(JsonReader in) {
        if (!in.isString()) {
            return audiences.read(in);
        }
        JsonWriter array = JsonWriter.create(1 << 30);
        array.beginArray();
        array.value(in.nextString());
        array.endArray();
        return JsonReader.of(array.toByteArray(), "").next(audiences);
    }
}
