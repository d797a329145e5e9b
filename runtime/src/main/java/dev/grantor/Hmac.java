package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.SigningException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.internal.jws.SignatureLengths;
import dev.grantor.internal.parameter.Parameters;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * Signs and verifies with one secret and HMAC, RFC 7518 §3.2. It keeps a {@code Mac} that has been initialised and has
 * read the common start of all messages. A clone of it costs less than a new one. Immutable.
 */
final class Hmac implements SignatureFunction {

    private static final byte[] NOTHING = {};

    private final Algorithm algorithm;

    private final HmacSecret secret;
    private final byte[] messageStart;

    /** Empty if this JVM's providers have none that can be cloned, or once the secret has been destroyed. */
    private final AtomicReference<@Nullable Mac> prepared;

    private Hmac(Algorithm algorithm, HmacSecret secret, byte[] messageStart) {
        this.algorithm = algorithm;
        this.secret = secret;
        this.messageStart = messageStart;
        this.prepared = new AtomicReference<>(prepare());
    }

    static Hmac of(Algorithm algorithm, byte[] secret) {
        return new Hmac(algorithm, new HmacSecret(secret), NOTHING);
    }

    private static String jcaName(Algorithm algorithm) {
        return switch (algorithm) {
            case HS256 -> "HmacSHA256";
            case HS384 -> "HmacSHA384";
            case HS512 -> "HmacSHA512";
            case RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EDDSA ->
                throw new IllegalArgumentException(algorithm + " has no secret");
        };
    }

    @Override
    public Hmac after(byte[] start) {
        byte[] whole = Arrays.copyOf(messageStart, messageStart.length + start.length);
        System.arraycopy(start, 0, whole, messageStart.length, start.length);
        return new Hmac(algorithm, secret, whole);
    }

    private @Nullable Mac prepare() {
        try {
            return (Mac) initialised().clone();
        } catch (GeneralSecurityException | RuntimeException | CloneNotSupportedException e) {
            return null; // whoever needs it is told why
        }
    }

    private Mac initialised() throws GeneralSecurityException {
        Mac mac = secret.mac(jcaName(algorithm));
        mac.update(messageStart);
        return mac;
    }

    private byte[] compute(byte[] input, int start, int length) throws GeneralSecurityException {
        Mac known = prepared.get();
        Mac mac = known == null ? initialised() : cloned(known);
        mac.update(input, start, length);
        return mac.doFinal();
    }

    private boolean isDestroyed() {
        if (secret.isDestroyed()) {
            prepared.set(null);
            return true;
        }
        return false;
    }

    /** Clears these when the secret is destroyed. */
    void clearLater(TokenTemplates templates) {
        secret.clearLater(templates);
    }

    /** Overwrites the secret, for all that share it. What providers copied of it is let go of. */
    void destroy() {
        secret.destroy();
        prepared.set(null);
    }

    private static Mac cloned(Mac mac) {
        try {
            return (Mac) mac.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e); // it could be cloned before
        }
    }

    /** @throws SigningException if this JVM's security providers cannot compute it */
    @Override
    public byte[] sign(byte[] rest) {
        byte[] signature;
        try {
            signature = compute(rest, 0, rest.length);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new SigningException(notComputed(e), null);
        }
        if (isDestroyed()) {
            throw DestroyedKey.cannotSign();
        }
        return signature;
    }

    /**
     * Whether {@code signature} is that of {@code length} bytes of {@code input}, from {@code start} on; takes equally
     * long if not.
     *
     * @throws UnknownKeyException if this JVM's security providers cannot compute it
     */
    boolean verify(byte[] input, int start, int length, byte[] signature) {
        boolean equal;
        try {
            equal = MessageDigest.isEqual(compute(input, start, length), signature);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new UnknownKeyException(ErrorCode.KEY_UNAVAILABLE, notComputed(e), null);
        }
        if (isDestroyed()) {
            throw DestroyedKey.cannotVerify();
        }
        return equal;
    }

    @Override
    public int leastBytes() {
        return SignatureLengths.bytes(algorithm);
    }

    boolean isSecretDestroyed() {
        return secret.isDestroyed();
    }

    private String notComputed(Exception failure) {
        Interruption.passOn(failure);
        return "This JVM's security providers could not compute %s: %s. Is one with %s installed?"
                .formatted(algorithm, Parameters.failure(failure), jcaName(algorithm));
    }

    @Override
    public String toString() {
        return "Hmac[redacted]";
    }
}
