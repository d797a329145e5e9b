package dev.grantor.error;

import org.jspecify.annotations.Nullable;

/** A token is refused. */
public abstract sealed class VerificationException extends AccessTokenException
        permits MalformedTokenException,
                UnsupportedTokenException,
                UnknownKeyException,
                SignatureMismatchException,
                TokenExpiredException,
                TokenNotYetValidException,
                ClaimMismatchException,
                TokenRefusedException {

    private static final long serialVersionUID = 1L;

    VerificationException(
            ErrorCode code,
            String path,
            String subject,
            String problem,
            @Nullable VendorError vendorError,
            @Nullable Throwable cause) {
        super(code, path, subject, problem, vendorError, cause);
    }
}
