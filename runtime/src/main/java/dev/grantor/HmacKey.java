package dev.grantor;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * A key for HMAC with SHA-256 together with a {@code Mac} that it has initialised, which costs less to clone than to make anew, and
 * that has read the start of the message, where all messages have one in common. Immutable.
 */
final class HmacKey implements SecretKey {

    static final String JCA_NAME = "HmacSHA256";

    /** Keys have to be serializable; nothing of this one is written. */
    private static final long serialVersionUID = 1;

    private static final byte[] NOTHING = {};

    private final transient SecretKey key;
    private final transient byte[] start;

    /** Null where this JVM's providers have none, or none that can be cloned. */
    private final transient @Nullable Mac prepared;

    private HmacKey(SecretKey key, byte[] start) {
        this.key = key;
        this.start = start;
        this.prepared = prepare();
    }

    static HmacKey of(SecretKey key) {
        return key instanceof HmacKey hmacKey ? hmacKey : new HmacKey(key, NOTHING);
    }

    /** This key for the rest of messages that begin with {@code messageStart}. */
    HmacKey after(byte[] messageStart) {
        byte[] whole = Arrays.copyOf(start, start.length + messageStart.length);
        System.arraycopy(messageStart, 0, whole, start.length, messageStart.length);
        return new HmacKey(key, whole);
    }

    private @Nullable Mac prepare() {
        try {
            return (Mac) make().clone();
        } catch (GeneralSecurityException | CloneNotSupportedException e) {
            return null;
        }
    }

    private Mac make() throws GeneralSecurityException {
        Mac mac = Mac.getInstance(JCA_NAME);
        mac.init(key);
        mac.update(start);
        return mac;
    }

    /** A {@code Mac} that is ready for what comes after the start. */
    Mac newMac() throws GeneralSecurityException {
        if (prepared != null) {
            try {
                return (Mac) prepared.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e); // it could be cloned before
            }
        }
        return make();
    }

    @Override
    public String getAlgorithm() {
        return JCA_NAME;
    }

    /** Null: it is not handed out. */
    @Override
    public @Nullable String getFormat() {
        return null;
    }

    /** Null: it is not handed out. */
    @Override
    public byte @Nullable [] getEncoded() {
        return null;
    }

    @Override
    public String toString() {
        return "HmacKey[redacted]";
    }
}
