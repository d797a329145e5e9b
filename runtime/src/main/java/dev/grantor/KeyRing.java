package dev.grantor;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.twilio.TwilioErrors;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a verifier, by SID.
 *
 * @param resolver finds other keys; null for none
 */
record KeyRing(Map<String, ApiKey> keys, @Nullable ApiKeyResolver resolver) {

    private static final int MAX_ISSUER_LENGTH = 128;

    /** The only key, if there is one, so that the payload need not be read to choose one. */
    Optional<ApiKey> single() {
        return resolver == null && keys.size() == 1
                ? Optional.of(keys.values().iterator().next())
                : Optional.empty();
    }

    ApiKey find(@Nullable String issuer) {
        if (issuer == null || issuer.length() > MAX_ISSUER_LENGTH) {
            throw unknown();
        }
        ApiKey key = keys.get(issuer);
        return key != null ? key : resolve(issuer).orElseThrow(KeyRing::unknown);
    }

    private Optional<ApiKey> resolve(String issuer) {
        if (resolver == null) {
            return Optional.empty();
        }
        Optional<ApiKey> key;
        try {
            key = resolver.resolve(issuer);
        } catch (Exception e) {
            Interruption.passOn(e);
            throw unavailable("threw " + Parameters.failure(e));
        }
        if (key == null) {
            throw unavailable("returned null");
        }
        return key;
    }

    private static UnknownKeyException unknown() {
        return new UnknownKeyException(
                ErrorCode.UNKNOWN_KEY,
                "There is no key for the token's issuer",
                TwilioErrors.of(ErrorCode.UNKNOWN_KEY, ""));
    }

    private static UnknownKeyException unavailable(String problem) {
        return new UnknownKeyException(ErrorCode.KEY_UNAVAILABLE, "The key resolver " + problem, null);
    }

    /** How many there are, and not which. */
    @Override
    public String toString() {
        String given = keys.size() == 1 ? "1 key" : keys.size() + " keys";
        return resolver == null ? given : given + " and a resolver";
    }
}
