package dev.grantor.error;

import org.jspecify.annotations.Nullable;

/** The token is good, and a check that the verifier was given refuses it: it was revoked, or is of another tenant. */
public final class TokenRefusedException extends VerificationException {

    private static final long serialVersionUID = 1L;

    /** @param cause must not tell a secret, the token or a claim */
    public TokenRefusedException(String problem, @Nullable VendorError vendorError, @Nullable Throwable cause) {
        super(ErrorCode.REFUSED, "", "", problem, vendorError, cause);
    }
}
