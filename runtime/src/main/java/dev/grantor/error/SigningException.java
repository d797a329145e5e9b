package dev.grantor.error;

import org.jspecify.annotations.Nullable;

/** The token could not be signed: this JVM's security providers lack the algorithm or refuse the key. */
public final class SigningException extends MintException {

    private static final long serialVersionUID = 1L;

    /** @param cause must not tell a secret */
    public SigningException(String problem, @Nullable Throwable cause) {
        super(ErrorCode.SIGNING_FAILED, "", "", problem, null, cause);
    }
}
