package dev.grantor.jjwt;

import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads JWK sets, RFC 7517 §5. */
final class JwkSetReader {

    static final String KEYS = "keys";

    private static final String PARAMETER = "json";
    private static final String REMEDY = "Give the algorithm of such keys beside the set";
    private static final Set<String> OPERATIONS = Set.of("verify");

    private JwkSetReader() {}

    static String path(int index) {
        return "%s[%s]".formatted(KEYS, index);
    }

    /** Hands over the keys that verify tokens, each with its path. */
    static void read(@Nullable Algorithm rsaAlgorithm, String json, BiConsumer<String, VerificationKey> found) {
        List<?> elements = elements(KeyText.readObject(PARAMETER, "", json));
        JwkSet.checkCount(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            String path = path(i);
            if (!(elements.get(i) instanceof Map<?, ?> members)) {
                throw new InvalidParameterException(ErrorCode.PARAMETER_TYPE, path, "not a JSON object");
            }
            JwkMembers jwk = new JwkMembers(path, KeyText.object(members));
            requirePublic(jwk);
            if (jwk.unfit(OPERATIONS) == null) {
                Algorithm otherwise = jwk.knownKind() == KeyKind.RSA ? rsaAlgorithm : null;
                found.accept(path, JwkReader.verificationKey(jwk, jwk.algorithm(otherwise, REMEDY)));
            }
        }
    }

    private static List<?> elements(Map<String, @Nullable Object> set) {
        Object elements = set.get(KEYS);
        if (elements instanceof List<?> list) {
            return list;
        }
        throw elements == null
                ? new InvalidParameterException(
                        ErrorCode.PARAMETER_MISSING,
                        KEYS,
                        "missing, so this is no set (RFC 7517 §5.1)" + (set.containsKey("kty") ? ", but one key" : ""))
                : new InvalidParameterException(ErrorCode.PARAMETER_TYPE, KEYS, "not an array (RFC 7517 §5.1)");
    }

    private static void requirePublic(JwkMembers jwk) {
        if (jwk.isSecret()) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_TYPE,
                    jwk.path(),
                    "a private key or a secret: everybody who could read this set can sign. Replace that key, and"
                            + " publish public keys only");
        }
    }
}
