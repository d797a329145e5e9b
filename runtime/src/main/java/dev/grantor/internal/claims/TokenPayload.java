package dev.grantor.internal.claims;

import dev.grantor.codec.JsonMembers;
import dev.grantor.codec.JsonName;
import dev.grantor.codec.JsonWriter;
import dev.grantor.internal.twilio.TokenLayout;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a token, RFC 7519 §4, in the order in which they are written: first what all tokens of a key have in
 * common.
 */
public record TokenPayload(
        TokenLayout layout,
        JsonMembers origin,
        String id,
        TokenTimes times,
        TokenMembers claims,
        @Nullable String identity,
        TokenMembers grants) {

    /** The most that a writer takes: SIDs have no largest length. */
    private static final int ANY_LENGTH = 1 << 30;

    private static final JsonName ISSUED_AT = JsonName.of("iat");
    private static final JsonName NOT_BEFORE = JsonName.of("nbf");
    private static final JsonName EXPIRES_AT = JsonName.of("exp");

    /** A payload with nothing in it but what every token has. */
    public static byte[] example(TokenLayout layout, JsonMembers origin, String id) {
        JsonWriter out = JsonWriter.create(ANY_LENGTH);
        new TokenPayload(layout, origin, id, new TokenTimes(0, null, 0), TokenMembers.NONE, null, TokenMembers.NONE)
                .write(out);
        return out.toByteArray();
    }

    public void write(JsonWriter out) {
        out.beginObject();
        out.members(origin);
        out.name(layout.idClaim());
        out.value(id);
        writeTimes(out);
        claims.write(out);
        out.name(layout.container());
        writeContainer(out);
        out.endObject();
    }

    private void writeTimes(JsonWriter out) {
        out.name(ISSUED_AT);
        out.value(times.issuedAt());
        if (times.notBefore() != null) {
            out.name(NOT_BEFORE);
            out.value(times.notBefore().longValue());
        }
        out.name(EXPIRES_AT);
        out.value(times.expiresAt());
    }

    private void writeContainer(JsonWriter out) {
        out.beginObject();
        if (identity != null) {
            out.name(layout.identityMember());
            out.value(identity);
        }
        grants.write(out);
        out.endObject();
    }

    /** Shows no claims. */
    @Override
    public String toString() {
        return "TokenPayload[redacted]";
    }
}
