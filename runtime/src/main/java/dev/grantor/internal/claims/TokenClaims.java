package dev.grantor.internal.claims;

import dev.grantor.error.MalformedJsonException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a token that a verifier looks at itself, as they were received, RFC 7519 §4.1: of the right types but
 * not checked otherwise. What is missing is null.
 *
 * @param issuer {@code iss}, unless it is a constant or the key's
 * @param audience {@code aud}, unless it is a constant
 * @param keyClaims the values of the claims that come from the key, in the order of {@link FixedClaims#names}
 * @param constants what there is of each of {@link FixedClaims#constants}
 * @param failure what is wrong with the type's own claims
 */
public record TokenClaims(
        @Nullable String id,
        @Nullable Instant issuedAt,
        @Nullable Instant notBefore,
        @Nullable Instant expiresAt,
        @Nullable String issuer,
        @Nullable List<String> audience,
        List<@Nullable String> keyClaims,
        List<ConstantState> constants,
        @Nullable MalformedJsonException failure) {

    /** Shows no claims. */
    @Override
    public String toString() {
        return "TokenClaims[redacted]";
    }
}
