package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.KeyId;
import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.parameter.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a key says of itself.
 *
 * @param idPrefix what the ids of its tokens begin with
 */
record KeyAttributes(@Nullable String id, Map<String, String> claims, String idPrefix) {

    static final KeyAttributes NONE = new KeyAttributes(null, Map.of(), "");

    /** What {@code @FromKey} calls the key's id. */
    private static final String KEY_ID = "kid";

    KeyAttributes withId(String newId) {
        String text = Parameters.text("id", newId);
        if (text.length() > TokenPolicy.MAX_HEADER_TEXT) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE,
                    "id",
                    "must have at most %s characters".formatted(TokenPolicy.MAX_HEADER_TEXT));
        }
        return new KeyAttributes(text, claims, idPrefix);
    }

    KeyAttributes withClaim(String name, String value) {
        if (Parameters.text("name", name).equals(KEY_ID)) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE, "name", "kid is the key's id: give it with withId(…)");
        }
        Map<String, String> more = new LinkedHashMap<>(claims);
        more.put(name, Parameters.text(name, value));
        return new KeyAttributes(id, Map.copyOf(more), idPrefix);
    }

    KeyAttributes withIdPrefix(String prefix) {
        return new KeyAttributes(id, claims, prefix);
    }

    /** As {@link SigningKey#claim} says. */
    @Nullable
    String claim(String name) {
        return claims.get(Parameters.required("name", name));
    }

    /** What {@code @FromKey} finds by this name. */
    @Nullable
    String find(String attribute) {
        return attribute.equals(KEY_ID) ? id : claims.get(attribute);
    }

    /** As {@link #find}, of any key that verifies. */
    static @Nullable String find(VerificationKey key, String attribute) {
        return attribute.equals(KEY_ID) ? key.id() : key.claim(attribute);
    }

    /** Checks that a key can sign and verify tokens of a type. */
    void check(Algorithm algorithm, TokenPolicy policy) {
        if (!policy.algorithms().contains(algorithm)) {
            throw refused(
                    ErrorCode.PARAMETER_TYPE,
                    "its algorithm is %s, and a %s is signed with %s"
                            .formatted(
                                    algorithm.headerName(),
                                    policy.name(),
                                    policy.algorithms().stream()
                                            .map(Algorithm::headerName)
                                            .collect(Collectors.joining(" or "))));
        }
        if (policy.keyId() == KeyId.REQUIRED && id == null) {
            throw refused(
                    ErrorCode.PARAMETER_MISSING,
                    "it has no id, which a %s names in its header. Give it with withId(…)".formatted(policy.name()));
        }
        checkClaims(policy);
    }

    private void checkClaims(TokenPolicy policy) {
        Stream.concat(policy.claims().values().stream(), policy.headers().values().stream())
                .filter(ClaimSource.FromKey.class::isInstance)
                .map(ClaimSource.FromKey.class::cast)
                .map(ClaimSource.FromKey::attribute)
                .filter(attribute -> find(attribute) == null)
                .findFirst()
                .ifPresent(missing -> {
                    throw refused(
                            ErrorCode.PARAMETER_MISSING,
                            "it has no \"%s\", which a %s takes from it. Give it with %s"
                                    .formatted(
                                            missing,
                                            policy.name(),
                                            missing.equals(KEY_ID)
                                                    ? "withId(…)"
                                                    : "withClaim(\"%s\", …)".formatted(missing)));
                });
    }

    private static InvalidParameterException refused(ErrorCode code, String problem) {
        return new InvalidParameterException(code, "key", problem);
    }
}
