package dev.grantor;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Grantor throws. Unchecked; {@link #code()} is stable for programs, the message is for
 * people. Neither the message nor the cause ever contains a secret, a token or the value of a claim.
 */
public abstract sealed class AccessTokenException extends RuntimeException
        permits MintException, VerificationException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    AccessTokenException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code);
    }

    /** What went wrong, for programs. */
    public final ErrorCode code() {
        return code;
    }
}
