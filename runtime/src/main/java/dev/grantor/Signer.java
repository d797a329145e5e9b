package dev.grantor;

import dev.grantor.internal.Interruption;
import io.jsonwebtoken.security.SecureDigestAlgorithm;
import io.jsonwebtoken.security.VerifySecureDigestRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    Signer(SecureDigestAlgorithm<SecretKey, SecretKey> algorithm, SecretKey key) {
        this.algorithm = algorithm;
        this.key = key;
    }

    static Signer of(byte[] secret) {
        return new Signer(new HmacSha256(), HmacKey.of(new SecretKeySpec(secret, HmacKey.JCA_NAME)));
    }

    /** A signer of messages that begin with {@code start}, which is given only what comes after it. */
    Signer after(byte[] start) {
        return new Signer(algorithm, HmacKey.of(key).after(start));
    }

    /** The signature of {@code length} bytes of {@code input}, from {@code start} on. */
    byte[] sign(byte[] input, int start, int length) {
        try {
            return algorithm.digest(new Request(new Message(input, start, length), key, NO_SIGNATURE));
        } catch (RuntimeException e) {
            Interruption.passOn(e);
            throw new SigningException(notComputed(e), null);
        }
    }

    /** Whether {@code signature} is that of {@code length} bytes of {@code input}, from {@code start} on; takes equally long if not. */
    boolean verify(byte[] input, int start, int length, byte[] signature) {
        try {
            return algorithm.verify(new Request(new Message(input, start, length), key, signature));
        } catch (RuntimeException e) {
            Interruption.passOn(e);
            throw new UnsupportedTokenException(ErrorCode.UNSUPPORTED_ALGORITHM, notComputed(e));
        }
    }

    private static String notComputed(RuntimeException failure) {
        return "This JVM's security providers could not compute HS256: %s. Is one with %s installed?"
                .formatted(Parameters.failure(rootCause(failure)), HmacKey.JCA_NAME);
    }

    private static Throwable rootCause(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : rootCause(cause);
    }

    /** Hands its bytes over as they are, which the JDK's own do not since version 22: they are copied first. */
    private static final class Message extends ByteArrayInputStream {

        Message(byte[] bytes, int start, int length) {
            super(bytes, start, length);
        }

        @Override
        public synchronized long transferTo(OutputStream out) throws IOException {
            int length = count - pos;
            out.write(buf, pos, length);
            pos = count;
            return length;
        }
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
