package dev.grantor.error;

import org.jspecify.annotations.Nullable;

/**
 * The token could not be signed: this JVM's security providers lack the algorithm or refuse the key, or the signing
 * function of the key failed.
 */
public final class SigningException extends MintException {

    private static final long serialVersionUID = 1L;

    /** @param cause must not tell a secret */
    public SigningException(String problem, @Nullable Throwable cause) {
        super(ErrorCode.SIGNING_FAILED, "", "", problem, null, cause);
    }

    /** @param code {@link ErrorCode#KEY_UNAVAILABLE} for a key that is kept elsewhere and could not be used */
    public SigningException(ErrorCode code, String problem) {
        super(code, "", "", problem, null, null);
    }
}
