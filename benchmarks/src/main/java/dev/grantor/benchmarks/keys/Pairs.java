package dev.grantor.benchmarks.keys;

import dev.grantor.annotation.Algorithm;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;

/** New pairs of keys; those of RSA have 2,048 bits. */
final class Pairs {

    private Pairs() {}

    static KeyPair of(Algorithm algorithm) {
        try {
            return switch (algorithm) {
                case ES256 -> ec("secp256r1");
                case ES384 -> ec("secp384r1");
                case ES512 -> ec("secp521r1");
                case EDDSA -> KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                case RS256, RS384, RS512, PS256, PS384, PS512 -> rsa();
                case HS256, HS384, HS512 -> throw new IllegalArgumentException(algorithm + " has a secret");
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair rsa() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static KeyPair ec(String curve) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }
}
