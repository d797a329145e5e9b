package dev.grantor;

/** A token of another kind, as its header says: another algorithm, type or extension (Twilio error 20102). */
public final class UnsupportedTokenException extends VerificationException {

    private static final long serialVersionUID = 1L;

    UnsupportedTokenException(ErrorCode code, String message) {
        super(code, message, null);
    }
}
