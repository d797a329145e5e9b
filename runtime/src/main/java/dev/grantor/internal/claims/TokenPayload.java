package dev.grantor.internal.claims;

import dev.grantor.annotation.Presence;
import dev.grantor.codec.JsonMembers;
import dev.grantor.codec.JsonName;
import dev.grantor.codec.JsonWriter;
import dev.grantor.codec.MembersWriter;
import dev.grantor.codec.TokenPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a token, RFC 7519 §4, in the order in which they are written: first what all tokens of a key have in
 * common.
 *
 * @param origin the constants, and the claims of the key
 * @param own writes the claims of the type
 */
public record TokenPayload<T>(
        TokenPolicy policy, JsonMembers origin, @Nullable String id, TokenTimes times, MembersWriter<T> own, T claims) {

    private static final JsonName ID = JsonName.of("jti");
    private static final JsonName ISSUED_AT = JsonName.of("iat");
    private static final JsonName NOT_BEFORE = JsonName.of("nbf");
    private static final JsonName EXPIRES_AT = JsonName.of("exp");

    public void write(JsonWriter out) {
        out.beginObject();
        out.members(origin);
        if (id != null) {
            out.name(ID);
            out.value(id);
        }
        writeTimes(out);
        out.members(own, claims);
        out.endObject();
    }

    private void writeTimes(JsonWriter out) {
        if (policy.issuedAt() != Presence.NEVER) {
            out.name(ISSUED_AT);
            out.value(times.issuedAt());
        }
        if (times.notBefore() != null) {
            out.name(NOT_BEFORE);
            out.value(times.notBefore().longValue());
        }
        if (times.expiresAt() != TokenTimes.NEVER) {
            out.name(EXPIRES_AT);
            out.value(times.expiresAt());
        }
    }

    /** Shows no claims. */
    @Override
    public String toString() {
        return "TokenPayload[redacted]";
    }
}
