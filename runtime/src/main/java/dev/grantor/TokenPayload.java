package dev.grantor;

import dev.grantor.codec.JsonName;
import dev.grantor.codec.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The claims of a token, RFC 7519 §4, in the order in which they are written. */
record TokenPayload(
        TokenLayout layout,
        ApiKey key,
        String id,
        TokenTimes times,
        TokenMembers claims,
        @Nullable String identity,
        TokenMembers grants) {

    private static final JsonName ISSUED_AT = JsonName.of("iat");
    private static final JsonName NOT_BEFORE = JsonName.of("nbf");
    private static final JsonName EXPIRES_AT = JsonName.of("exp");

    void write(JsonWriter out) {
        out.beginObject();
        out.name(layout.idClaim());
        out.value(id);
        out.name(layout.keyClaim());
        out.value(key.sid());
        out.name(layout.accountClaim());
        out.value(key.accountSid());
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
