package dev.grantor.twilio;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.TokenPart;
import dev.grantor.error.VendorError;
import dev.grantor.error.VendorErrors;
import org.jspecify.annotations.Nullable;

/** The numbers of Twilio for errors of access tokens, https://www.twilio.com/docs/api/errors. */
public final class TwilioErrors implements VendorErrors {

    private static final String HEADER = "header";

    /** Called by generated code. */
    public TwilioErrors() {}

    @Override
    public @Nullable VendorError of(ErrorCode code, TokenPart part, String path) {
        int number = number(code, part == TokenPart.HEADER ? HEADER : path);
        return number == 0 ? null : new VendorError("Twilio", number);
    }

    private static int number(ErrorCode code, String path) {
        return switch (code) {
            case UNSUPPORTED_ALGORITHM, UNSUPPORTED_TYPE, UNSUPPORTED_EXTENSION -> 20_102;
            case UNKNOWN_KEY -> 20_103;
            case TOKEN_EXPIRED -> 20_104;
            case TOKEN_NOT_YET_VALID -> 20_105;
            case UNKNOWN_GRANT -> 20_106;
            case SIGNATURE_MISMATCH -> 20_107;
            case LIFETIME_TOO_LONG -> 20_157;
            case MALFORMED_STRUCTURE, MALFORMED_BASE64URL -> 20_160;
            case CLAIM_DIFFERENT -> path.equals("iss") || path.equals("sub") ? 20_103 : 0;
            case CLAIM_MISSING -> path.equals("exp") ? 20_104 : ofPart(path, 0);
            case MALFORMED_CLAIM -> ofPart(path, path.isEmpty() ? 20_160 : 0);
            case MALFORMED_JSON,
                    MALFORMED_UTF8,
                    MALFORMED_DUPLICATE_NAME,
                    MALFORMED_DEPTH,
                    MALFORMED_NUMBER,
                    MALFORMED_SIZE -> ofPart(path, 20_160);
            case CONFLICT_DUPLICATE -> isWithin("grants", path) ? 20_106 : 0;
            case CONFLICT_RESERVED -> path.equals("identity") ? 20_106 : 0;
            case PARAMETER_RANGE -> path.equals("ttl") ? 20_157 : 0;
            case PARAMETER_BLANK, PARAMETER_FORMAT ->
                path.equals("accountSid") || path.equals("apiKeySid") ? 20_103 : 0;
            default -> 0;
        };
    }

    /** By the part of the token that is wrong. */
    private static int ofPart(String path, int otherwise) {
        if (isWithin(HEADER, path)) {
            return 20_102;
        }
        if (path.equals("iss") || path.equals("sub")) {
            return 20_103;
        }
        return isWithin("grants", path) ? 20_106 : otherwise;
    }

    private static boolean isWithin(String part, String path) {
        return path.equals(part) || path.startsWith(part + ".");
    }
}
