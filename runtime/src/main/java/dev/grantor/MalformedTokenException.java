package dev.grantor;

import org.jspecify.annotations.Nullable;

/** What was to be read is not a token, or not what its declaration says. */
public final class MalformedTokenException extends VerificationException {

    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * @param path where it is wrong ({@code grants.video.room}), or empty for the whole
     * @param message what is wrong, never with the value
     */
    public MalformedTokenException(ErrorCode code, String path, String message) {
        this(code, path, message, null);
    }

    /** As the other constructor, with a cause, which must not tell the value either. */
    public MalformedTokenException(ErrorCode code, String path, String message, @Nullable Throwable cause) {
        super(code, message, cause);
        this.path = path;
    }

    /** Where it is wrong, for example {@code grants.video.room}; empty for the whole. */
    public String path() {
        return path;
    }
}
