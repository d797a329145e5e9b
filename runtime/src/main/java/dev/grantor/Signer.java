package dev.grantor;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.SecureDigestAlgorithm;
import io.jsonwebtoken.security.VerifySecureDigestRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.Provider;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signs and verifies with one secret and HS256. Immutable. */
final class Signer {

    private static final byte[] NO_SIGNATURE = {};

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
            return algorithm.digest(new Request(new ByteArrayInputStream(input, 0, length), key, NO_SIGNATURE));
        } catch (RuntimeException e) {
            throw new SigningException(notComputed(e), null);
        }
    }

    /** Whether {@code signature} is that of the first {@code length} bytes of {@code input}; takes equally long if not. */
    boolean verify(byte[] input, int length, byte[] signature) {
        try {
            return algorithm.verify(new Request(new ByteArrayInputStream(input, 0, length), key, signature));
        } catch (RuntimeException e) {
            throw new UnsupportedTokenException(ErrorCode.UNSUPPORTED_ALGORITHM, notComputed(e));
        }
    }

    private static String notComputed(RuntimeException failure) {
        return "This JVM's security providers could not compute HS256: %s. Is one with %s installed?"
                .formatted(Parameters.failure(rootCause(failure)), HmacSha256.JCA_NAME);
    }

    private static Throwable rootCause(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : rootCause(cause);
    }

    /** The provider is left to the platform; HMAC needs no random numbers. */
    private static final class Request implements VerifySecureDigestRequest<SecretKey> {

        private final InputStream payload;
        private final SecretKey key;
        private final byte[] digest;

        Request(InputStream payload, SecretKey key, byte[] digest) {
            this.payload = payload;
            this.key = key;
            this.digest = digest;
        }

        @Override
        public InputStream getPayload() {
            return payload;
        }

        @Override
        public SecretKey getKey() {
            return key;
        }

        @Override
        public byte[] getDigest() {
            return digest;
        }

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
