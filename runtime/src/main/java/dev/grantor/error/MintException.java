package dev.grantor.error;

import org.jspecify.annotations.Nullable;

/** A key, a grant or a token cannot be made from what was given. */
public abstract sealed class MintException extends AccessTokenException
        permits InvalidParameterException,
                WeakSecretException,
                GrantConflictException,
                TokenTooLargeException,
                SigningException {

    private static final long serialVersionUID = 1L;

    MintException(
            ErrorCode code,
            String path,
            String subject,
            String problem,
            @Nullable VendorError vendorError,
            @Nullable Throwable cause) {
        super(code, path, subject, problem, vendorError, cause);
    }
}
