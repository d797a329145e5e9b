package dev.grantor.error;

import org.jspecify.annotations.Nullable;

/** What was to be verified is not a token, or its claims are not what their declaration says. */
public final class MalformedTokenException extends VerificationException {

    private static final long serialVersionUID = 1L;

    /** As the other constructor, without a vendor's error and a cause. */
    public MalformedTokenException(ErrorCode code, String path, String problem) {
        this(code, path, problem, null, null);
    }

    /**
     * @param path where it is wrong ({@code grants.video.room}); empty for the whole
     * @param problem what is wrong: a clause that follows the path, or without a path a sentence; never with the value
     * @param cause must not tell the value either
     */
    public MalformedTokenException(
            ErrorCode code, String path, String problem, @Nullable VendorError vendorError, @Nullable Throwable cause) {
        super(code, path, path, problem, vendorError, cause);
    }
}
