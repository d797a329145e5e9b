package dev.grantor;

/** The signature is not that of the key over this token (Twilio error 20107). */
public final class SignatureMismatchException extends VerificationException {

    private static final long serialVersionUID = 1L;

    SignatureMismatchException(String message) {
        super(ErrorCode.SIGNATURE_MISMATCH, message, null);
    }
}
