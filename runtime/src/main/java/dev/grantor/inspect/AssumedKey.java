package dev.grantor.inspect;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.VerificationKey;
import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.InvalidParameterException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for a token's key where none was given: it says of itself what the token says of its key, so that the
 * token's type can be asked about the claims that are its own. Nothing is verified with it.
 */
final class AssumedKey {

    private static final String UNKNOWN = "unknown";

    private AssumedKey() {}

    static VerificationKey of(TokenPolicy policy, Map<String, String> header, Map<String, @Nullable Object> claims) {
        HmacKey key = HmacKey.hs256(Secret.unchecked(UNKNOWN));
        for (Map.Entry<String, ClaimSource> parameter : policy.headers().entrySet()) {
            key = with(key, parameter.getValue(), header.get(parameter.getKey()));
        }
        for (Map.Entry<String, ClaimSource> claim : policy.claims().entrySet()) {
            key = with(key, claim.getValue(), claims.get(claim.getKey()));
        }
        return key;
    }

    private static HmacKey with(HmacKey key, ClaimSource source, @Nullable Object value) {
        if (!(source instanceof ClaimSource.FromKey fromKey)) {
            return key;
        }
        try {
            return with(key, fromKey.attribute(), value instanceof String text ? text : UNKNOWN);
        } catch (InvalidParameterException e) {
            return with(key, fromKey.attribute(), UNKNOWN);
        }
    }

    private static HmacKey with(HmacKey key, String attribute, String value) {
        return attribute.equals("kid") ? key.withId(value) : key.withClaim(attribute, value);
    }
}
