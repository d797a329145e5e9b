package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.WeakSecretException;
import dev.grantor.internal.jws.SignatureLengths;
import dev.grantor.internal.parameter.Parameters;
import dev.grantor.internal.text.Utf16;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be told from a secret's form about a mistake. No message shows any of the secret. */
final class SecretRules {

    static final String PARAMETER = "secret";

    /** Base32 may end with equals signs. */
    private static final Pattern ASSIGNMENT = Pattern.compile("(export )?[A-Z][A-Z0-9_]{2,}=+[^=].*", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("([\"'`]).*\\1", Pattern.DOTALL);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What the JDK decodes bytes to that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    /** One in 256 random secrets ends with a NUL byte, and one in 16,777,216 with three. */
    private static final int MAX_RANDOM_NULS = 2;

    private SecretRules() {}

    static byte[] encode(@Nullable String secret) {
        String text = wellFormed(secret);
        checkText(text);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Encodes a secret of which nothing is known but that it is text. */
    static byte[] encodeUnchecked(@Nullable String secret) {
        String text = wellFormed(secret);
        if (text.isEmpty()) {
            throw weak(ErrorCode.SECRET_TOO_SHORT, "is empty", 0, 1);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String wellFormed(@Nullable String secret) {
        String text = Parameters.required(PARAMETER, secret);
        if (!Utf16.isWellFormed(text)) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_TEXT, PARAMETER, "must not contain an unpaired surrogate");
        }
        return text;
    }

    /** What the JDK says about a text that it cannot decode may quote it. */
    static byte[] decode(String encoding, @Nullable String secret, Function<String, byte[]> decoder) {
        String text = wellFormed(secret);
        checkText(text);
        byte[] decoded;
        try {
            decoded = decoder.apply(text);
        } catch (IllegalArgumentException e) {
            throw badFormat("is not %s; is it to be used as it is shown, with Secret.text?".formatted(encoding));
        }
        checkPem(new String(decoded, StandardCharsets.ISO_8859_1));
        return decoded;
    }

    /** Random bytes may begin with that of a space, or have that of a line break among them. */
    static byte[] check(byte[] secret) {
        String text = new String(secret, StandardCharsets.UTF_8);
        checkPem(text);
        if (isText(text)) {
            checkText(text);
        }
        return secret;
    }

    /** A text of another encoding has a few bytes that are no UTF-8. Of random bytes, most are no text. */
    private static boolean isText(String decoded) {
        long others = decoded.chars()
                .filter(c -> c == REPLACEMENT || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
        return others * 10 <= decoded.length();
    }

    private static void checkText(String secret) {
        if (secret.isEmpty()) {
            return;
        }
        if (secret.indexOf(BYTE_ORDER_MARK) >= 0) {
            throw badFormat("has a byte order mark (U+FEFF), which some editors put before a text");
        }
        checkPem(secret);
        if (hasSpaceAtAnEnd(secret)) {
            throw badFormat(
                    "begins or ends with white space, as when it is read from a file together with its line break");
        }
        if (secret.indexOf('\n') >= 0 || secret.indexOf('\r') >= 0) {
            throw badFormat("has a line break in it");
        }
        if (QUOTED.matcher(secret).matches()) {
            throw badFormat("has quotation marks around it, as in a configuration file");
        }
        if (ASSIGNMENT.matcher(secret).matches()) {
            throw badFormat("has its name and an equals sign before it, as in a file of environment variables");
        }
    }

    /** Beside a byte that is no UTF-8, it may be that of something else. */
    private static boolean hasSpaceAtAnEnd(String secret) {
        int last = secret.length() - 1;
        return (isSpace(secret.charAt(0)) && secret.charAt(Math.min(1, last)) != REPLACEMENT)
                || (isSpace(secret.charAt(last)) && secret.charAt(Math.max(0, last - 1)) != REPLACEMENT);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void checkPem(String secret) {
        if (secret.startsWith("-----BEGIN")) {
            throw badFormat("is a PEM file; HMAC needs a secret, and a public key is known to everybody");
        }
    }

    private static InvalidParameterException badFormat(String problem) {
        return new InvalidParameterException(ErrorCode.PARAMETER_FORMAT, PARAMETER, problem);
    }

    /**
     * RFC 7518 §3.2: a key of the size of the hash output or larger. HMAC pads with NUL bytes, so they count nothing.
     */
    static byte[] checkStrength(byte[] secret, Algorithm algorithm) {
        int required = SignatureLengths.bytes(algorithm);
        int length = withoutPadding(secret);
        int period = period(secret, length);
        if (secret.length >= required && period < required && (length == 0 || 2 * period <= length)) {
            throw weak(
                    ErrorCode.SECRET_DEGENERATE,
                    period == 1
                            ? "is one byte repeated"
                            : "is the same %s bytes again and again, and as weak as these".formatted(period),
                    secret.length,
                    required);
        }
        if (length < required) {
            boolean padded = secret.length >= required;
            throw weak(
                    padded ? ErrorCode.SECRET_DEGENERATE : ErrorCode.SECRET_TOO_SHORT,
                    ("has %s bytes (%s bits)%s, but %s needs at least %s (%s bits; RFC 7518 §3.2). Use the "
                                    + "secret as shown")
                            .formatted(
                                    length,
                                    length * Byte.SIZE,
                                    padded ? " and then only NUL bytes" : "",
                                    algorithm,
                                    required,
                                    required * Byte.SIZE),
                    length,
                    required);
        }
        return secret;
    }

    private static WeakSecretException weak(ErrorCode code, String problem, int bytes, int required) {
        return new WeakSecretException(code, PARAMETER, problem, bytes * Byte.SIZE, required * Byte.SIZE);
    }

    private static int withoutPadding(byte[] secret) {
        int length = secret.length;
        while (length > 0 && secret[length - 1] == 0) {
            length--;
        }
        return secret.length - length <= MAX_RANDOM_NULS && !isVisibleAscii(secret, length) ? secret.length : length;
    }

    private static boolean isVisibleAscii(byte[] secret, int length) {
        for (int i = 0; i < length; i++) {
            if (secret[i] <= ' ' || secret[i] > '~') {
                return false;
            }
        }
        return true;
    }

    /**
     * The length of the shortest part that, repeated, gives the start of the secret; the last time perhaps not whole.
     */
    private static int period(byte[] secret, int length) {
        int period = 1;
        while (period < length && !Arrays.equals(secret, period, length, secret, 0, length - period)) {
            period++;
        }
        return period;
    }
}
