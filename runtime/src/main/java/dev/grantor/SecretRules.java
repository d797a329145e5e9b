package dev.grantor;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.WeakSecretException;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.text.Utf16;
import dev.grantor.internal.twilio.SidKind;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What can be told from a secret's form about a mistake. No message shows any of the secret. */
final class SecretRules {

    static final String PARAMETER = "secret";

    /** The least length in bits for HMAC with SHA-256, RFC 7518 §3.2. */
    private static final int REQUIRED_BITS = 256;

    private static final String WHITE_SPACE = " \t\n\u000B\f\r";

    private SecretRules() {}

    static byte[] encode(@Nullable String secret) {
        String text = Parameters.required(PARAMETER, secret);
        if (!isAscii(text)) {
            throw badFormat("has characters outside ASCII, which a secret from Twilio's console has not");
        }
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Encodes a secret of which nothing is known but that it is text. */
    static byte[] encodeUnchecked(@Nullable String secret) {
        String text = Parameters.required(PARAMETER, secret);
        if (text.isEmpty()) {
            throw tooShort(0, Byte.SIZE);
        }
        if (!Utf16.isWellFormed(text)) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_TEXT, PARAMETER, "must not contain an unpaired surrogate");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] check(byte[] secret) {
        if (isAscii(secret)) {
            checkText(new String(secret, StandardCharsets.US_ASCII));
        }
        int bits = secret.length * Byte.SIZE;
        if (bits < REQUIRED_BITS) {
            throw tooShort(bits, REQUIRED_BITS);
        }
        if (isOneByteRepeated(secret)) {
            throw new WeakSecretException(
                    ErrorCode.SECRET_DEGENERATE, PARAMETER, "is one byte repeated", bits, REQUIRED_BITS);
        }
        return secret;
    }

    private static void checkText(String secret) {
        if (!secret.isEmpty() && (isWhiteSpace(secret.charAt(0)) || isWhiteSpace(secret.charAt(secret.length() - 1)))) {
            throw badFormat(
                    "begins or ends with white space, as when it is read from a file together with its line break");
        }
        if (secret.startsWith("-----BEGIN")) {
            throw badFormat("is a PEM file; HS256 needs the API key's secret");
        }
        if (SidKind.isSid(secret)) {
            throw badFormat("is a SID; give the secret that was shown when the API key was created");
        }
    }

    private static InvalidParameterException badFormat(String problem) {
        return new InvalidParameterException(ErrorCode.PARAMETER_FORMAT, PARAMETER, problem);
    }

    private static WeakSecretException tooShort(int bits, int requiredBits) {
        return new WeakSecretException(
                ErrorCode.SECRET_TOO_SHORT,
                PARAMETER,
                ("has %s bytes (%s bits), but HS256 needs at least %s (%s bits; RFC 7518 §3.2). Use the API key's "
                                + "secret as shown")
                        .formatted(bits / Byte.SIZE, bits, requiredBits / Byte.SIZE, requiredBits),
                bits,
                requiredBits);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Bytes outside ASCII are no text: a random secret may well begin with the byte of a space. */
    private static boolean isAscii(byte[] secret) {
        for (byte b : secret) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhiteSpace(char c) {
        return WHITE_SPACE.indexOf(c) >= 0;
    }

    private static boolean isOneByteRepeated(byte[] secret) {
        for (byte b : secret) {
            if (b != secret[0]) {
                return false;
            }
        }
        return true;
    }
}
