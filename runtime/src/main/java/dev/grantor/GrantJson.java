package dev.grantor;

import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One grant as a JSON document of its own. */
final class GrantJson {

    private static final int MAX_BYTES = 1_048_576;

    private GrantJson() {}

    static <T> String write(GrantType<T> type, @Nullable T value) {
        String path = path(type);
        JsonWriter out = JsonWriter.create(MAX_BYTES, path);
        out.object(type, Parameters.required(path, value));
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    static <T> T read(GrantType<T> type, @Nullable String json) {
        String path = path(type);
        JsonReader in = JsonReader.of(utf8(path, Parameters.required("json", json)), path);
        T value = in.next(type);
        in.end();
        return value;
    }

    private static String path(GrantType<?> type) {
        return TokenLayout.TWILIO.grantPath(TokenLayout.TWILIO.grantKey(type));
    }

    private static byte[] utf8(String path, String json) {
        if (json.length() > MAX_BYTES) {
            throw tooLarge(path);
        }
        byte[] utf8;
        try {
            utf8 = Utf8.encode(json);
        } catch (CharacterCodingException e) {
            throw new MalformedTokenException(
                    ErrorCode.MALFORMED_JSON, path, path + ": the text has an unpaired surrogate.");
        }
        if (utf8.length > MAX_BYTES) {
            throw tooLarge(path);
        }
        return utf8;
    }

    private static MalformedTokenException tooLarge(String path) {
        return new MalformedTokenException(
                ErrorCode.TOKEN_TOO_LARGE, path, "%s: longer than %s bytes of UTF-8.".formatted(path, MAX_BYTES));
    }
}
