package dev.grantor;

import org.jspecify.annotations.Nullable;

/** The token could not be signed: this JVM's security providers lack the algorithm or refuse the key. */
public final class SigningException extends MintException {

    private static final long serialVersionUID = 1L;

    SigningException(String message, @Nullable Throwable cause) {
        super(ErrorCode.SIGNING_FAILED, message, cause);
    }
}
