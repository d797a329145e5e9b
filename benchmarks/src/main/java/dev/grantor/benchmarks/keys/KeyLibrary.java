package dev.grantor.benchmarks.keys;

import dev.grantor.annotation.Algorithm;
import java.security.KeyPair;

/**
 * A library that signs a token with a private key and verifies it with the public one, with all prepared that can be.
 */
public interface KeyLibrary {

    String SUBJECT = "calendar";

    String sign();

    /** Returns the subject. */
    String verify(String jwt);

    enum Name {
        GRANTOR("Grantor"),
        NIMBUS("nimbus-jose-jwt"),
        JJWT("jjwt"),
        JAVA_JWT("java-jwt");

        private final String displayName;

        Name(String displayName) {
            this.displayName = displayName;
        }

        String displayName() {
            return displayName;
        }

        /** Nimbus signs EdDSA with Tink only, and java-jwt neither EdDSA nor PSS. */
        boolean has(Algorithm algorithm) {
            return switch (this) {
                case GRANTOR, JJWT -> true;
                case NIMBUS -> algorithm != Algorithm.EDDSA;
                case JAVA_JWT ->
                    algorithm != Algorithm.EDDSA && !algorithm.name().startsWith("PS");
            };
        }

        /** Opens the library. */
        KeyLibrary open(Algorithm algorithm, KeyPair pair) {
            return switch (this) {
                case GRANTOR -> new GrantorKeys(algorithm, pair);
                case NIMBUS -> new NimbusKeys(algorithm, pair);
                case JJWT -> new JjwtKeys(algorithm, pair);
                case JAVA_JWT -> new JavaJwtKeys(algorithm, pair);
            };
        }
    }
}
