package dev.grantor.spring;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.SigningKey;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.AccessTokenException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the keys that the properties of a token describe. No message shows any of a key. */
record TokenKeys(String property, TokenPolicy policy, TokenProperties properties, KeyFiles files) {

    /** The key that signs; null if there is none. */
    @Nullable
    SigningKey signing() {
        SecretProperties secret = properties.secret();
        String privateKey = properties.privateKey();
        if (secret != null && privateKey != null) {
            throw wrong("private-key", "of no use beside a secret: give one of them");
        }
        if (secret != null) {
            return named(hmac(secret), SigningKey::withId, SigningKey::withClaim);
        }
        if (privateKey == null) {
            return null;
        }
        String pem = pem("private-key", privateKey);
        Algorithm algorithm = algorithm();
        SigningKey key = checked("private-key", () -> SigningKey.fromPem(algorithm, pem));
        return named(key, SigningKey::withId, SigningKey::withClaim);
    }

    /** The key that verifies; null if there is none, or if keys come from a JWK set. */
    @Nullable
    VerificationKey verification() {
        SecretProperties secret = properties.secret();
        String publicKey = properties.publicKey();
        if (secret != null && publicKey != null) {
            throw wrong("public-key", "of no use beside a secret: give one of them");
        }
        if (secret != null) {
            return named(hmac(secret), VerificationKey::withId, VerificationKey::withClaim);
        }
        if (publicKey == null) {
            return null;
        }
        String pem = pem("public-key", publicKey);
        Algorithm algorithm = algorithm();
        VerificationKey key = checked("public-key", () -> VerificationKey.fromPem(algorithm, pem));
        return named(key, VerificationKey::withId, VerificationKey::withClaim);
    }

    private <K> K named(K key, Named<K> withId, NamedClaim<K> withClaim) {
        String id = properties.keyId();
        K named = id == null ? key : checked("key-id", () -> withId.apply(key, id));
        for (Map.Entry<String, String> claim : properties.keyClaims().entrySet()) {
            K before = named;
            named = checked("key-claims", () -> withClaim.apply(before, claim.getKey(), claim.getValue()));
        }
        return named;
    }

    private interface Named<K> {
        K apply(K key, String id);
    }

    private interface NamedClaim<K> {
        K apply(K key, String name, String value);
    }

    /** The only algorithm of the declaration, or the one of it that the property says. */
    private Algorithm algorithm() {
        Algorithm given = properties.algorithm();
        List<Algorithm> declared = policy.algorithms();
        if (given == null && declared.size() > 1) {
            throw wrong("algorithm", "required: a %s may have %s".formatted(policy.name(), declared));
        }
        if (given != null && !declared.contains(given)) {
            throw wrong("algorithm", "a %s may only have %s, but not %s".formatted(policy.name(), declared, given));
        }
        return given == null ? declared.get(0) : given;
    }

    private HmacKey hmac(SecretProperties given) {
        Algorithm algorithm = algorithm();
        if (!algorithm.isHmac()) {
            throw wrong(
                    "secret",
                    "of no use: a %s is signed with %s, which takes a private-key, and verified with a public-key or a"
                                    .formatted(policy.name(), algorithm)
                            + " jwk-set-uri");
        }
        Secret secret = new SecretReader(property + ".secret", given, files).read();
        try {
            return checked("secret", () -> switch (algorithm) {
                case HS384 -> HmacKey.hs384(secret);
                case HS512 -> HmacKey.hs512(secret);
                default -> HmacKey.hs256(secret);
            });
        } finally {
            secret.destroy();
        }
    }

    private String pem(String name, String contentOrLocation) {
        return contentOrLocation.contains("-----BEGIN")
                ? contentOrLocation
                : files.read(contentOrLocation)
                        .orElseThrow(() -> wrong(
                                name,
                                "is neither PEM nor the location of a file that can be read, file:/run/keys/name"));
    }

    private <K> K checked(String name, Supplier<K> key) {
        try {
            return key.get();
        } catch (AccessTokenException e) {
            throw wrong(name, e.problem());
        }
    }

    private TokenPropertyException wrong(String name, String problem) {
        return new TokenPropertyException(property + '.' + name, problem);
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "TokenKeys[%s]".formatted(property);
    }
}
