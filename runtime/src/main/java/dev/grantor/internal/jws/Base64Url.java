package dev.grantor.internal.jws;

import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.TokenPart;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/**
 * base64url without padding, RFC 7515 §2, with one spelling for each sequence of bytes: the JDK's decoder accepts
 * several.
 */
public final class Base64Url {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /** The number of bytes that are encoded independently of others. */
    public static final int GROUP = 3;

    private Base64Url() {}

    public static byte[] encode(byte[] bytes) {
        return ENCODER.encode(bytes);
    }

    /** Encodes what remains of {@code bytes}. */
    public static byte[] encode(ByteBuffer bytes) {
        return ENCODER.encode(bytes).array();
    }

    public static int encodedLength(int bytes) {
        return (bytes * 4 + 2) / 3;
    }

    /**
     * Decodes the characters from {@code start} to {@code end}.
     *
     * @param segment what it is, for messages
     */
    static byte[] decode(byte[] ascii, int start, int end, TokenPart segment, TokenPolicy policy) {
        requireCanonicalEnd(ascii, start, end, segment, policy);
        try {
            return DECODER.decode(Arrays.copyOfRange(ascii, start, end));
        } catch (IllegalArgumentException e) {
            throw wrongCharacters(segment, policy);
        }
    }

    static void requireAlphabet(byte[] ascii, int start, int end, TokenPart segment, TokenPolicy policy) {
        for (int i = start; i < end; i++) {
            if (ALPHABET.indexOf(ascii[i]) < 0) {
                throw wrongCharacters(segment, policy);
            }
        }
    }

    private static void requireCanonicalEnd(byte[] ascii, int start, int end, TokenPart segment, TokenPolicy policy) {
        int charactersOfLastGroup = (end - start) % 4;
        int unusedBits = charactersOfLastGroup == 2 ? 0b1111 : charactersOfLastGroup == 3 ? 0b11 : 0;
        int last = end == start ? 0 : ALPHABET.indexOf(ascii[end - 1]);
        if (charactersOfLastGroup == 1 || last < 0 || (last & unusedBits) != 0) {
            requireAlphabet(ascii, start, end, segment, policy);
            throw malformed(segment, policy, "its end is no base64url: it was cut off or changed");
        }
    }

    private static MalformedTokenException wrongCharacters(TokenPart segment, TokenPolicy policy) {
        return malformed(
                segment,
                policy,
                "it has other characters than A to Z, a to z, 0 to 9, - and _. White space, quotation marks, "
                        + "\"Bearer\" and"
                        + " padding (=) are no part of a token");
    }

    private static MalformedTokenException malformed(TokenPart segment, TokenPolicy policy, String problem) {
        return new MalformedTokenException(
                ErrorCode.MALFORMED_BASE64URL,
                "",
                "The %s of the token is not base64url: %s"
                        .formatted(segment.name().toLowerCase(Locale.ROOT), problem),
                policy.error(ErrorCode.MALFORMED_BASE64URL, segment, ""),
                null);
    }
}
