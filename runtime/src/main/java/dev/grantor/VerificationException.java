package dev.grantor;

import org.jspecify.annotations.Nullable;

/** A token, or the JSON of a grant, is refused. */
public abstract sealed class VerificationException extends AccessTokenException
        permits MalformedTokenException,
                UnsupportedTokenException,
                UnknownKeyException,
                SignatureMismatchException,
                TokenExpiredException,
                TokenNotYetValidException,
                ClaimMismatchException {

    private static final long serialVersionUID = 1L;

    VerificationException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(code, message, cause);
    }
}
