package dev.grantor.jjwt;

import dev.grantor.codec.GeneratedSupport;
import dev.grantor.codec.JsonReader;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedJsonException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a key or of a set, strictly. */
final class KeyText {

    static final int MAX_BYTES = 1_048_576;

    private KeyText() {}

    /**
     * Reads one object.
     *
     * @param parameter the name of the text, for messages
     * @param path where the object is, for messages: what the paths of its members begin with
     */
    static Map<String, @Nullable Object> readObject(String parameter, String path, @Nullable String json) {
        byte[] utf8 = utf8(parameter, GeneratedSupport.required(parameter, json));
        try {
            JsonReader in = JsonReader.of(utf8, path);
            if (!in.hasNextObject()) {
                throw new InvalidParameterException(ErrorCode.PARAMETER_TYPE, parameter, "not a JSON object");
            }
            Object read = in.nextFreeForm();
            in.end();
            return object(read);
        } catch (MalformedJsonException e) {
            throw new InvalidParameterException(e.code(), e.path().isEmpty() ? parameter : e.path(), e.problem());
        }
    }

    /** What a reader has read from an object. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> object(@Nullable Object read) {
        return (Map<String, @Nullable Object>) GeneratedSupport.required("object", read);
    }

    private static byte[] utf8(String parameter, String json) {
        if (json.length() <= MAX_BYTES) {
            ByteBuffer encoded = encode(parameter, json);
            if (encoded.remaining() <= MAX_BYTES) {
                byte[] utf8 = new byte[encoded.remaining()];
                encoded.get(utf8);
                return utf8;
            }
        }
        throw new InvalidParameterException(
                ErrorCode.MALFORMED_SIZE, parameter, "longer than %s bytes of UTF-8".formatted(MAX_BYTES));
    }

    private static ByteBuffer encode(String parameter, String json) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
        } catch (CharacterCodingException e) {
            throw new InvalidParameterException(
                    ErrorCode.MALFORMED_JSON, parameter, "the text has an unpaired surrogate");
        }
    }
}
