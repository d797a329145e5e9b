package dev.grantor.jjwt;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.SigningKey;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.security.KeyPair;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes Grantor's keys of JWKs. */
final class JwkReader {

    private JwkReader() {}

    static SigningKey signingKey(JwkMembers jwk, Algorithm algorithm) {
        SigningKey key = jwk.knownKind() == KeyKind.OCT ? secretKey(jwk, algorithm) : privateKey(jwk, algorithm);
        String id = jwk.text("kid");
        return id == null ? key : at(jwk.path() + ".kid", () -> key.withId(id));
    }

    static VerificationKey verificationKey(JwkMembers jwk, Algorithm algorithm) {
        VerificationKey key = jwk.knownKind() == KeyKind.OCT
                ? secretKey(jwk, algorithm)
                : at(jwk.path(), () -> VerificationKey.of(algorithm, JjwtKeys.publicKey(jwk)));
        String id = jwk.text("kid");
        return id == null ? key : at(jwk.path() + ".kid", () -> key.withId(id));
    }

    private static SigningKey privateKey(JwkMembers jwk, Algorithm algorithm) {
        KeyPair pair = JjwtKeys.pair(jwk);
        SigningKey key = at(jwk.path(), () -> {
            VerificationKey.of(algorithm, pair.getPublic());
            return SigningKey.of(algorithm, pair.getPrivate());
        });
        if (!KeyPairCheck.isPair(jwk.knownKind(), pair)) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_FORMAT, jwk.path(), "its private members are not those of its public key");
        }
        return key;
    }

    private static HmacKey secretKey(JwkMembers jwk, Algorithm algorithm) {
        String encoded = jwk.encoded("k");
        return at(jwk.path() + ".k", () -> {
            Secret secret = Secret.base64Url(encoded);
            return switch (algorithm) {
                case HS256 -> HmacKey.hs256(secret);
                case HS384 -> HmacKey.hs384(secret);
                case HS512 -> HmacKey.hs512(secret);
                default -> throw new IllegalStateException("%s signs with no secret".formatted(algorithm));
            };
        });
    }

    /** Has what is refused of a key named by where it stands in the JSON. */
    private static <T> T at(String path, Supplier<T> made) {
        try {
            return made.get();
        } catch (InvalidParameterException e) {
            boolean placed = e.path().startsWith(path);
            throw placed ? e : new InvalidParameterException(e.code(), path, e.problem());
        }
    }

    /** As {@link JwkMembers#algorithm}, for a key whose algorithm may have been given beside it. */
    static Algorithm algorithm(JwkMembers jwk, @Nullable Algorithm given, String remedy) {
        Algorithm algorithm = jwk.algorithm(given, remedy);
        if (given != null && given != algorithm) {
            throw jwk.refused(
                    ErrorCode.PARAMETER_TYPE,
                    jwk.has("alg") ? "alg" : "crv",
                    "means %s, and %s was given".formatted(algorithm.headerName(), given.headerName()));
        }
        if (!jwk.knownKind().takes(algorithm)) {
            throw jwk.refused(
                    ErrorCode.PARAMETER_TYPE, "kty", "a kind that %s does not take".formatted(algorithm.headerName()));
        }
        return algorithm;
    }
}
