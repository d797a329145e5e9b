package dev.grantor.examples.vendors;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.InstantSource;

/** What the tests sign with, and when. */
public final class Keys {

    /** Text, as consoles show it. */
    public static final String SECRET = "not-a-real-secret-not-a-real-key";

    public static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    public static final InstantSource CLOCK = InstantSource.fixed(NOW);

    private Keys() {}

    public static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of secp256r1 or secp384r1, for example. */
    public static KeyPair ec(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
