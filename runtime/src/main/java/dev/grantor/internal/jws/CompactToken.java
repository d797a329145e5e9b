package dev.grantor.internal.jws;

import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.TokenPart;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A token in JWS Compact Serialization (RFC 7515 §7.1), split at its dots and not checked otherwise. */
public final class CompactToken {

    public static final int MAX_LENGTH = 16_384;

    private static final int MIN_MAX_LENGTH = 256;
    private static final int MAX_MAX_LENGTH = 1_048_576;

    private final TokenPolicy policy;
    private final byte[] ascii;

    /** Where the first dot is. */
    private final int headerEnd;

    /** Where the second dot is. What is before it is signed. */
    private final int payloadEnd;

    private CompactToken(TokenPolicy policy, byte[] ascii, int headerEnd, int payloadEnd) {
        this.policy = policy;
        this.ascii = ascii;
        this.headerEnd = headerEnd;
        this.payloadEnd = payloadEnd;
    }

    public static int checkMaxLength(int characters) {
        if (characters < MIN_MAX_LENGTH || characters > MAX_MAX_LENGTH) {
            throw new InvalidParameterException(
                    ErrorCode.PARAMETER_RANGE,
                    "maxLength",
                    "must be %s to %s characters, but is %s".formatted(MIN_MAX_LENGTH, MAX_MAX_LENGTH, characters));
        }
        return characters;
    }

    public static CompactToken parse(@Nullable String jwt, int maxLength, TokenPolicy policy) {
        if (jwt == null || jwt.isEmpty()) {
            throw new MalformedTokenException(
                    ErrorCode.TOKEN_MISSING, "", "The token is " + (jwt == null ? "null" : "empty"));
        }
        if (jwt.length() > maxLength) {
            throw new MalformedTokenException(
                    ErrorCode.TOKEN_TOO_LARGE,
                    "",
                    "The token has %s characters, and no more than %s are read".formatted(jwt.length(), maxLength));
        }
        // Other characters become question marks, which are no part of base64url.
        byte[] ascii = jwt.getBytes(StandardCharsets.ISO_8859_1);
        boolean hasPairs = ascii.length < jwt.length(); // of surrogates, each of which becomes one question mark
        String text = hasPairs ? new String(ascii, StandardCharsets.ISO_8859_1) : jwt;
        int headerEnd = text.indexOf('.');
        int payloadEnd = text.lastIndexOf('.');
        if (headerEnd == payloadEnd || text.indexOf('.', headerEnd + 1) != payloadEnd) {
            throw malformed(jwt, policy);
        }
        return new CompactToken(policy, ascii, headerEnd, payloadEnd);
    }

    private static MalformedTokenException malformed(String jwt, TokenPolicy policy) {
        long dots = jwt.chars().filter(c -> c == '.').count();
        return new MalformedTokenException(
                ErrorCode.MALFORMED_STRUCTURE,
                "",
                "A token is three segments joined by two dots, but this has %s%s"
                        .formatted(
                                dots == 1 ? "1 dot" : dots + " dots",
                                dots == 4 ? ": encrypted tokens (JWE) are not read" : ""),
                policy.error(ErrorCode.MALFORMED_STRUCTURE, TokenPart.TOKEN, ""),
                null);
    }

    public byte[] header() {
        return Base64Url.decode(ascii, 0, headerEnd, TokenPart.HEADER, policy);
    }

    public byte[] payload() {
        return Base64Url.decode(ascii, headerEnd + 1, payloadEnd, TokenPart.PAYLOAD, policy);
    }

    /** The signature; empty if none of the token's algorithms makes one of this length. */
    public byte[] signature() {
        int start = payloadEnd + 1;
        if (!SignatureLengths.isPossible(policy.algorithms(), ascii.length - start)) {
            Base64Url.requireAlphabet(ascii, start, ascii.length, TokenPart.SIGNATURE, policy);
            return new byte[0];
        }
        return Base64Url.decode(ascii, start, ascii.length, TokenPart.SIGNATURE, policy);
    }

    /** Verifies the signature of the first {@code length} bytes of {@code token}. */
    @FunctionalInterface
    public interface SignatureCheck {
        boolean verify(byte[] token, int length, byte[] signature);
    }

    /** Whether {@code signature} is that of this token. */
    public boolean isSigned(byte[] signature, SignatureCheck check) {
        return signature.length > 0 && check.verify(ascii, payloadEnd, signature);
    }

    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "CompactToken[redacted]";
    }
}
