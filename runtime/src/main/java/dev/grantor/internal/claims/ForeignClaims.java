package dev.grantor.internal.claims;

import dev.grantor.codec.JsonWriter;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.TokenTooLargeException;
import dev.grantor.internal.parameter.Parameters;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What another library read from a token, as the JSON that it was. */
public final class ForeignClaims {

    private static final int MAX_BYTES = 1_048_576;

    private ForeignClaims() {}

    public static byte[] header(Map<String, ?> header) {
        return json("header", plain("header", header, (name, value) -> list(value)));
    }

    public static byte[] payload(Map<String, ?> payload) {
        return json("", plain("payload", payload, ForeignClaims::claim));
    }

    /** A copy with values as JSON has them. Keys that are no text are refused when it is written. */
    private static Map<Object, @Nullable Object> plain(
            String parameter, Map<String, ?> members, BiFunction<String, @Nullable Object, @Nullable Object> valueOf) {
        Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
        try {
            for (Map.Entry<?, ?> member :
                    Parameters.required(parameter, members).entrySet()) {
                Object name = member.getKey();
                Object value = member.getValue();
                plain.put(name, name instanceof String text ? valueOf.apply(text, value) : value);
            }
        } catch (InvalidParameterException e) {
            throw e;
        } catch (Exception e) {
            Interruption.passOn(e);
            throw new MalformedTokenException(
                    ErrorCode.MALFORMED_CLAIM, "", "the map %s threw %s".formatted(parameter, Parameters.failure(e)));
        }
        return plain;
    }

    private static @Nullable Object claim(String name, @Nullable Object value) {
        return switch (name) {
            case "exp", "iat", "nbf" -> seconds(value);
            case "aud" -> list(value);
            case "iss" -> value instanceof URL url ? url.toString() : value;
            default -> value;
        };
    }

    private static @Nullable Object list(@Nullable Object value) {
        return value instanceof Collection<?> several ? new ArrayList<>(several) : value;
    }

    private static @Nullable Object seconds(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.getEpochSecond();
        }
        return value instanceof Date date ? seconds(date.toInstant()) : value;
    }

    /** Writes the members of an object. What has no JSON form was in no token. */
    public static byte[] json(String path, Map<?, ?> members) {
        JsonWriter out = JsonWriter.create(MAX_BYTES, path);
        try {
            out.freeForm(members);
            return out.toByteArray();
        } catch (TokenTooLargeException e) {
            throw new MalformedTokenException(
                    ErrorCode.TOKEN_TOO_LARGE, path, "longer than %s bytes of UTF-8".formatted(MAX_BYTES));
        } catch (InvalidParameterException e) {
            throw new MalformedTokenException(ErrorCode.MALFORMED_CLAIM, e.path(), e.problem());
        }
    }
}
