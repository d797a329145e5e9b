package dev.grantor.error;

import org.jspecify.annotations.Nullable;

/** The signature is not that of the key over this token. */
public final class SignatureMismatchException extends VerificationException {

    private static final long serialVersionUID = 1L;

    public SignatureMismatchException(String problem, @Nullable VendorError vendorError) {
        super(ErrorCode.SIGNATURE_MISMATCH, "", "", problem, vendorError, null);
    }
}
