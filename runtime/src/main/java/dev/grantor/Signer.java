package dev.grantor;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.SecureDigestAlgorithm;
import io.jsonwebtoken.security.SecureRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.Provider;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signs with one secret and HS256. Immutable. */
final class Signer {

    private final SecureDigestAlgorithm<SecretKey, SecretKey> algorithm;
    private final SecretKey key;

    Signer(SecureDigestAlgorithm<SecretKey, SecretKey> algorithm, byte[] secret) {
        this.algorithm = algorithm;
        this.key = new SecretKeySpec(secret, HmacSha256.JCA_NAME);
    }

    static Signer withStrongSecret(byte[] secret) {
        return new Signer(Jwts.SIG.HS256, secret);
    }

    static Signer withAnySecret(byte[] secret) {
        return new Signer(new HmacSha256(), secret);
    }

    /** The signature of the first {@code length} bytes of {@code input}. */
    byte[] sign(byte[] input, int length) {
        try {
            return algorithm.digest(new Request(new ByteArrayInputStream(input, 0, length), key));
        } catch (RuntimeException e) {
            throw new SigningException(
                    "This JVM's security providers could not compute HS256: %s. Is one with %s installed?"
                            .formatted(Parameters.failure(rootCause(e)), HmacSha256.JCA_NAME),
                    null);
        }
    }

    private static Throwable rootCause(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : rootCause(cause);
    }

    /** The provider is left to the platform; HMAC needs no random numbers. */
    private record Request(
            @Override InputStream getPayload, @Override SecretKey getKey)
            implements SecureRequest<InputStream, SecretKey> {

        @Override
        public @Nullable Provider getProvider() {
            return null;
        }

        @Override
        public @Nullable SecureRandom getSecureRandom() {
            return null;
        }
    }
}
