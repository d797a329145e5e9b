package dev.grantor;

/**
 * There is no key for the issuer that the token names (Twilio error 20103); or, as {@link ErrorCode#KEY_UNAVAILABLE} says, it could
 * not be had or used, which is no fault of the token's.
 */
public final class UnknownKeyException extends VerificationException {

    private static final long serialVersionUID = 1L;

    UnknownKeyException(ErrorCode code, String message) {
        super(code, message, null);
    }
}
