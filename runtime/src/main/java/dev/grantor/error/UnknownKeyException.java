package dev.grantor.error;

import org.jspecify.annotations.Nullable;

/**
 * There is no key for the issuer that the token names; or, as {@link ErrorCode#KEY_UNAVAILABLE} says, it could not be
 * had or used, which is no fault of the token's.
 */
public final class UnknownKeyException extends VerificationException {

    private static final long serialVersionUID = 1L;

    public UnknownKeyException(ErrorCode code, String problem, @Nullable VendorError vendorError) {
        super(code, "", "", problem, vendorError, null);
    }
}
