package dev.grantor.testing;

import dev.grantor.VerifierBuilder;
import dev.grantor.codec.TokenPolicy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who a token says that it is from and for, as far as a verifier has to be told. */
record TokenOrigin(List<String> issuers, List<String> audiences) {

    static TokenOrigin of(TokenPolicy policy, Map<String, ?> claims) {
        return new TokenOrigin(texts(policy, "iss", claims), texts(policy, "aud", claims));
    }

    private static List<String> texts(TokenPolicy policy, String claim, Map<String, ?> claims) {
        if (!policy.isSet(claim)) {
            return List.of();
        }
        @Nullable Object value = claims.get(claim);
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    <T> VerifierBuilder<T> expectedBy(VerifierBuilder<T> verifier) {
        issuers.forEach(verifier::issuer);
        audiences.forEach(verifier::audience);
        return verifier;
    }
}
