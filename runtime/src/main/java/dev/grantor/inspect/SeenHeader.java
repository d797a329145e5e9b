package dev.grantor.inspect;

import dev.grantor.annotation.Algorithm;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.internal.jws.HeaderRules;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header of a token.
 *
 * @param parameters the parameters that the type declares, those that are texts
 * @param algorithm the type's algorithm that it names; null if it names none of them
 * @param rules what the rules read of it; null if a parameter has the wrong type, so that the others are not known
 */
record SeenHeader(
        DecodedSegment segment,
        Map<String, String> parameters,
        @Nullable Algorithm algorithm,
        @Nullable HeaderRules rules) {

    static SeenHeader of(DecodedSegment segment, TokenPolicy policy, @Nullable HeaderRules rules) {
        Map<String, @Nullable Object> values = segment.values();
        Map<String, String> parameters = new LinkedHashMap<>();
        policy.headers().keySet().forEach(name -> {
            if (values.get(name) instanceof String text) {
                parameters.put(name, text);
            }
        });
        Algorithm algorithm = policy.algorithms().stream()
                .filter(each -> each.headerName().equals(values.get("alg")))
                .findFirst()
                .orElse(null);
        return new SeenHeader(segment, parameters, algorithm, rules);
    }

    /** The {@code kid}; null if there is none, or if tokens of this type have none. */
    @Nullable
    String keyId() {
        return rules == null ? null : rules.keyId();
    }

    /** Shows nothing of what is in it. */
    @Override
    public String toString() {
        return "SeenHeader[redacted]";
    }
}
