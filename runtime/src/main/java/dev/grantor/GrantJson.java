package dev.grantor;

import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.internal.claims.ForeignClaims;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.text.Utf16;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One grant as a JSON document of its own. */
final class GrantJson {

    private static final int MAX_BYTES = 1_048_576;

    private GrantJson() {}

    static <T> String write(GrantType<T> type, @Nullable T value) {
        String path = GrantMembers.key(type);
        JsonWriter out = JsonWriter.create(MAX_BYTES, path);
        out.object(type, Parameters.required(path, value));
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    static <T> T read(GrantType<T> type, @Nullable String json) {
        String path = GrantMembers.key(type);
        return read(type, path, utf8(path, Parameters.required("json", json)));
    }

    static <T> T read(GrantType<T> type, @Nullable Map<String, ?> grant) {
        String path = GrantMembers.key(type);
        byte[] json = ForeignClaims.json(path, Parameters.required("grant", grant));
        try {
            return read(type, path, json);
        } catch (MalformedJsonException e) {
            throw new MalformedTokenException(e.code(), e.path(), e.problem());
        }
    }

    private static <T> T read(GrantType<T> type, String path, byte[] json) {
        JsonReader in = JsonReader.of(json, path);
        T value = in.next(type);
        in.end();
        return value;
    }

    private static byte[] utf8(String path, String json) {
        if (json.length() > MAX_BYTES) {
            throw tooLarge(path);
        }
        if (!Utf16.isWellFormed(json)) {
            throw new MalformedJsonException(ErrorCode.MALFORMED_JSON, path, "the text has an unpaired surrogate");
        }
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        if (utf8.length > MAX_BYTES) {
            throw tooLarge(path);
        }
        return utf8;
    }

    private static MalformedJsonException tooLarge(String path) {
        return new MalformedJsonException(
                ErrorCode.TOKEN_TOO_LARGE, path, "longer than %s bytes of UTF-8".formatted(MAX_BYTES));
    }
}
