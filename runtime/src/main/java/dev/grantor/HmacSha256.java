package dev.grantor;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.SigningException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.internal.parameter.Parameters;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs and verifies with one secret and HMAC with SHA-256: HS256 of RFC 7518 §3.2. It keeps a {@code Mac} that has
 * been initialised and has read the common start of all messages. A clone of it costs less than a new one. Immutable.
 */
final class HmacSha256 {

    static final String JCA_NAME = "HmacSHA256";

    private static final byte[] NOTHING = {};

    private final SecretKey key;
    private final byte[] messageStart;

    /** Null if this JVM's providers have none that can be cloned. */
    private final @Nullable Mac prepared;

    private HmacSha256(SecretKey key, byte[] messageStart) {
        this.key = key;
        this.messageStart = messageStart;
        this.prepared = prepare();
    }

    static HmacSha256 of(byte[] secret) {
        return new HmacSha256(new SecretKeySpec(secret, JCA_NAME), NOTHING);
    }

    /** Returns an instance for messages that begin with {@code start}. It is given only what follows. */
    HmacSha256 after(byte[] start) {
        byte[] whole = Arrays.copyOf(messageStart, messageStart.length + start.length);
        System.arraycopy(start, 0, whole, messageStart.length, start.length);
        return new HmacSha256(key, whole);
    }

    private @Nullable Mac prepare() {
        try {
            return (Mac) initialised().clone();
        } catch (GeneralSecurityException | RuntimeException | CloneNotSupportedException e) {
            return null; // whoever needs it is told why
        }
    }

    private Mac initialised() throws GeneralSecurityException {
        Mac mac = Mac.getInstance(JCA_NAME);
        mac.init(key);
        mac.update(messageStart);
        return mac;
    }

    private byte[] compute(byte[] input, int start, int length) throws GeneralSecurityException {
        Mac mac = prepared == null ? initialised() : cloned(prepared);
        mac.update(input, start, length);
        return mac.doFinal();
    }

    private static Mac cloned(Mac mac) {
        try {
            return (Mac) mac.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e); // it could be cloned before
        }
    }

    /**
     * The signature of {@code length} bytes of {@code input}, from {@code start} on.
     *
     * @throws SigningException if this JVM's security providers cannot compute it
     */
    byte[] sign(byte[] input, int start, int length) {
        try {
            return compute(input, start, length);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new SigningException(notComputed(e), null);
        }
    }

    /**
     * Whether {@code signature} is that of {@code length} bytes of {@code input}, from {@code start} on; takes equally
     * long if not.
     *
     * @throws UnknownKeyException if this JVM's security providers cannot compute it
     */
    boolean verify(byte[] input, int start, int length, byte[] signature) {
        try {
            return MessageDigest.isEqual(compute(input, start, length), signature);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new UnknownKeyException(ErrorCode.KEY_UNAVAILABLE, notComputed(e), null);
        }
    }

    private static String notComputed(Exception failure) {
        Interruption.passOn(failure);
        return "This JVM's security providers could not compute HS256: %s. Is one with %s installed?"
                .formatted(Parameters.failure(failure), JCA_NAME);
    }

    @Override
    public String toString() {
        return "HmacSha256[redacted]";
    }
}
