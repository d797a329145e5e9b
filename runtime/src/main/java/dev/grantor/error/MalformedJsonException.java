package dev.grantor.error;

import org.jspecify.annotations.Nullable;

/**
 * JSON that is no token does not fit what it is read as: the text of {@code GrantType.fromJson}, or a request that
 * Jackson reads. A verifier that reads a token throws {@link MalformedTokenException} instead.
 */
public final class MalformedJsonException extends AccessTokenException {

    private static final long serialVersionUID = 1L;

    /**
     * @param path where it is wrong ({@code grants.video.room}); empty for the whole
     * @param problem what is wrong, as a clause that follows the path; never with the value
     */
    public MalformedJsonException(ErrorCode code, String path, String problem) {
        this(code, path, problem, null);
    }

    /** As the other constructor, with a cause, which must not tell the value either. */
    public MalformedJsonException(ErrorCode code, String path, String problem, @Nullable Throwable cause) {
        super(code, path, path.isEmpty() ? "The value" : path, problem, null, cause);
    }
}
