package dev.grantor.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.grantor.AccessToken;
import dev.grantor.tannoy.TannoyKey;
import dev.grantor.tannoy.TannoyTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;

/** A key, a clock and tokens; the secret has a word in it that {@link Refusals} looks for. */
public final class Fixtures {

    public static final String ACCOUNT_SID = "AC0123456789abcdef0123456789abcdef";
    public static final String KEY_SID = "SK0123456789abcdef0123456789abcdef";
    public static final String SECRET = "canary-secret-of-thirty-two-bytes-or-more";
    public static final TannoyKey KEY = TannoyKey.of(ACCOUNT_SID, KEY_SID, SECRET);
    public static final long NOW = 1_700_000_000L;
    public static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochSecond(NOW));

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Fixtures() {}

    /** A builder that lacks nothing. */
    public static TannoyTokens.Builder token() {
        return token(KEY);
    }

    public static TannoyTokens.Builder token(TannoyKey key) {
        return TannoyTokens.builder(key).clock(CLOCK).identity("alice").grant(RoomGrant.TYPE, new RoomGrant("daily"));
    }

    public static String headerJson(AccessToken token) {
        return segment(token, 0);
    }

    public static String payloadJson(AccessToken token) {
        return segment(token, 1);
    }

    public static JsonNode header(AccessToken token) {
        return json(headerJson(token));
    }

    public static JsonNode payload(AccessToken token) {
        return json(payloadJson(token));
    }

    public static JsonNode grants(AccessToken token) {
        return payload(token).get("grants");
    }

    private static String segment(AccessToken token, int index) {
        byte[] decoded = Base64.getUrlDecoder().decode(token.toJwt().split("\\.", -1)[index]);
        return new String(decoded, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
