package dev.grantor.internal.claims;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a token as they were received, RFC 7519 §4, of the right types but not checked otherwise. What is
 * missing is null.
 *
 * @param grants JSON by keys, as it stands in the token, in that order
 * @param others JSON of the claims that not every token has
 */
public record TokenClaims(
        @Nullable String id,
        @Nullable String issuer,
        @Nullable String account,
        @Nullable Instant issuedAt,
        @Nullable Instant notBefore,
        @Nullable Instant expiresAt,
        @Nullable String identity,
        @Nullable Map<String, byte[]> grants,
        Map<String, byte[]> others) {

    /** Shows no claims. */
    @Override
    public String toString() {
        return "TokenClaims[redacted]";
    }
}
