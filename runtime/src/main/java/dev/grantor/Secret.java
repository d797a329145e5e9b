package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.parameter.Parameters;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.security.auth.Destroyable;

/**
 * The bytes of a secret. How a vendor shows a secret does not say how it is used: most take the text as it is, some
 * decode it. Say which, and get an error if the text does not have that form.
 *
 * <p>Secrets that are mistakes by their form are refused: with white space or a line break, quotation marks around it,
 * a byte order mark, {@code NAME=value}, a PEM file, an encoding that is not the one that was named. No message shows
 * any of it. Safe to share between threads; it cannot be read back, and {@link #toString} does not show it. Keys copy
 * it, so it may be destroyed as soon as they are made.
 */
public final class Secret implements Destroyable {

    private final byte[] bytes;
    private final boolean checked;
    private volatile boolean destroyed;

    private Secret(byte[] bytes, boolean checked) {
        this.bytes = bytes;
        this.checked = checked;
    }

    /**
     * The UTF-8 bytes of a text, which is not decoded in any way.
     *
     * @throws InvalidParameterException if it is null, has an unpaired surrogate or the form of a mistake
     */
    public static Secret text(String text) {
        return new Secret(SecretRules.encode(text), true);
    }

    /**
     * The bytes that a text in Base64 stands for, RFC 4648 §4, with padding or without.
     *
     * @throws InvalidParameterException if it is null or not Base64
     */
    public static Secret base64(String text) {
        return new Secret(SecretRules.decode("Base64", text, Base64.getDecoder()::decode), true);
    }

    /**
     * The bytes that a text in base64url stands for, RFC 4648 §5, with padding or without.
     *
     * @throws InvalidParameterException if it is null or not base64url
     */
    public static Secret base64Url(String text) {
        return new Secret(SecretRules.decode("base64url", text, Base64.getUrlDecoder()::decode), true);
    }

    /**
     * The bytes that hexadecimal digits stand for, of upper or lower case.
     *
     * @throws InvalidParameterException if it is null or not such digits, an even number of them
     */
    public static Secret hex(String text) {
        return new Secret(SecretRules.decode("hexadecimal", text, HexFormat.of()::parseHex), true);
    }

    /**
     * These bytes. They are copied; the caller may clear the array afterwards.
     *
     * @throws InvalidParameterException if they are null, or a text that has the form of a mistake
     */
    public static Secret bytes(byte[] bytes) {
        return new Secret(
                SecretRules.check(
                        Parameters.required(SecretRules.PARAMETER, bytes).clone()),
                true);
    }

    /**
     * The UTF-8 bytes of a text of any form and any length but none, for tests and for secrets from before there was a
     * least length. A secret that is shorter than its algorithm needs can be guessed from a single token: do not use
     * one for anything else.
     *
     * @throws InvalidParameterException if it is null or has an unpaired surrogate
     * @throws dev.grantor.error.WeakSecretException if it is empty
     */
    public static Secret unchecked(String text) {
        return new Secret(SecretRules.encodeUnchecked(text), false);
    }

    /** A copy of the bytes, if they are enough for the algorithm. */
    synchronized byte[] bytesFor(Algorithm algorithm) {
        if (destroyed) {
            throw new InvalidParameterException(ErrorCode.PARAMETER_RANGE, SecretRules.PARAMETER, "has been destroyed");
        }
        return checked ? SecretRules.checkStrength(bytes, algorithm).clone() : bytes.clone();
    }

    /**
     * Overwrites the bytes: no more keys can be made of it. Those that have been made have copies and go on, until they
     * are destroyed themselves. A text or an array that it was made of stays as it is.
     */
    @Override
    public synchronized void destroy() {
        destroyed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public boolean isDestroyed() {
        return destroyed;
    }

    /** Says that it is a secret, and nothing of it. */
    @Override
    public String toString() {
        return "Secret[redacted]";
    }
}
