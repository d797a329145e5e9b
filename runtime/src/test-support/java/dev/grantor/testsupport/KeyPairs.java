package dev.grantor.testsupport;

import dev.grantor.annotation.Algorithm;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One pair of keys for each algorithm that takes one. Those of RSA share theirs, which takes long to make. */
public final class KeyPairs {

    private static final Map<String, KeyPair> PAIRS = new ConcurrentHashMap<>();

    private KeyPairs() {}

    public static KeyPair of(Algorithm algorithm) {
        return switch (algorithm) {
            case RS256, RS384, RS512, PS256, PS384, PS512 -> PAIRS.computeIfAbsent("RSA", name -> rsa(2048));
            case ES256 -> PAIRS.computeIfAbsent("secp256r1", KeyPairs::ec);
            case ES384 -> PAIRS.computeIfAbsent("secp384r1", KeyPairs::ec);
            case ES512 -> PAIRS.computeIfAbsent("secp521r1", KeyPairs::ec);
            case EDDSA -> PAIRS.computeIfAbsent("Ed25519", KeyPairs::edwards);
            case HS256, HS384, HS512 -> throw new IllegalArgumentException(algorithm + " has a secret");
        };
    }

    /** A new pair of RSA. */
    public static KeyPair rsa(int bits) {
        return generated("RSA", new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4));
    }

    /** A new pair that may sign with RSASSA-PSS and one hash only. */
    public static KeyPair pss(String digest, int saltBytes) {
        return pss(digest, digest, saltBytes);
    }

    /** The same, with another hash for the mask. */
    public static KeyPair pss(String digest, String maskDigest, int saltBytes) {
        return generated(
                "RSASSA-PSS",
                new RSAKeyGenParameterSpec(
                        2048,
                        RSAKeyGenParameterSpec.F4,
                        new PSSParameterSpec(digest, "MGF1", new MGF1ParameterSpec(maskDigest), saltBytes, 1)));
    }

    /** A new pair of an elliptic curve. */
    public static KeyPair ec(String curve) {
        return generated("EC", new ECGenParameterSpec(curve));
    }

    /** A new pair of Ed25519, Ed448 or X25519. */
    public static KeyPair edwards(String curve) {
        try {
            return KeyPairGenerator.getInstance(curve).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair generated(String algorithm, AlgorithmParameterSpec parameters) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(parameters);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
