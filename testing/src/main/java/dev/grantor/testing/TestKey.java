package dev.grantor.testing;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.SigningKey;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.KeyId;
import dev.grantor.codec.ClaimSource;
import dev.grantor.codec.TokenPolicy;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Both halves of a key that nobody else has; of an HMAC key, twice the same. */
record TestKey(SigningKey signing, VerificationKey verification) {

    private static final int SECRET_BYTES = 64;
    private static final int RSA_BITS = 2048;
    private static final String ID = "test-key";

    /** What the policy calls the id of the key where a claim has it. */
    private static final String ID_ATTRIBUTE = "kid";

    /** A new key for tokens of this policy, with the id and the claims that they take from their key. */
    static TestKey of(TokenPolicy policy) {
        TestKey key = random(policy.algorithms().get(0));
        if (policy.keyId() != KeyId.NEVER) {
            key = new TestKey(key.signing.withId(ID), key.verification.withId(ID));
        }
        for (String attribute : attributes(policy)) {
            key = key.withClaim(attribute, "test-" + attribute);
        }
        return key;
    }

    TestKey withClaim(String name, String value) {
        return new TestKey(signing.withClaim(name, value), verification.withClaim(name, value));
    }

    /** What the key says of itself; null if it does not. */
    @Nullable
    String attribute(String name) {
        return name.equals(ID_ATTRIBUTE) ? signing.id() : signing.claim(name);
    }

    private static Iterable<String> attributes(TokenPolicy policy) {
        return Stream.concat(policy.claims().values().stream(), policy.headers().values().stream())
                .filter(ClaimSource.FromKey.class::isInstance)
                .map(source -> ((ClaimSource.FromKey) source).attribute())
                .filter(attribute -> !attribute.equals(ID_ATTRIBUTE))
                .toList();
    }

    private static TestKey random(Algorithm algorithm) {
        return switch (algorithm) {
            case HS256, HS384, HS512 -> secret(algorithm);
            case RS256, RS384, RS512, PS256, PS384, PS512 ->
                pair(algorithm, "RSA", new RSAKeyGenParameterSpec(RSA_BITS, RSAKeyGenParameterSpec.F4));
            case ES256 -> pair(algorithm, "EC", new ECGenParameterSpec("secp256r1"));
            case ES384 -> pair(algorithm, "EC", new ECGenParameterSpec("secp384r1"));
            case ES512 -> pair(algorithm, "EC", new ECGenParameterSpec("secp521r1"));
            case EDDSA -> pair(algorithm, "Ed25519", null);
        };
    }

    private static TestKey secret(Algorithm algorithm) {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        Secret secret = Secret.text(HexFormat.of().formatHex(bytes));
        HmacKey key = switch (algorithm) {
            case HS256 -> HmacKey.hs256(secret);
            case HS384 -> HmacKey.hs384(secret);
            default -> HmacKey.hs512(secret);
        };
        return new TestKey(key, key);
    }

    private static TestKey pair(Algorithm algorithm, String kind, @Nullable AlgorithmParameterSpec parameters) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            if (parameters != null) {
                generator.initialize(parameters);
            }
            KeyPair pair = generator.generateKeyPair();
            return new TestKey(
                    SigningKey.of(algorithm, pair.getPrivate()), VerificationKey.of(algorithm, pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
