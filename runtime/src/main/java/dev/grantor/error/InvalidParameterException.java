package dev.grantor.error;

import org.jspecify.annotations.Nullable;

/** A parameter, or a claim of a grant, is missing or has a value that it cannot have. */
public final class InvalidParameterException extends MintException {

    private static final long serialVersionUID = 1L;

    /**
     * @param path a parameter ({@code ttl}) or a claim ({@code grants.voice.outgoing.params.id})
     * @param problem what is wrong and what to do, as a clause that follows the path; never the value of a secret or a
     *     claim
     */
    public InvalidParameterException(ErrorCode code, String path, String problem) {
        super(code, path, subject(path), problem, null, null);
    }

    /** As the first constructor, with a cause, which must not tell a secret or a claim either. */
    public InvalidParameterException(ErrorCode code, String path, String problem, @Nullable Throwable cause) {
        super(code, path, subject(path), problem, null, cause);
    }

    /** As the first constructor, with the number under which the token's vendor describes the error. */
    public InvalidParameterException(ErrorCode code, String path, String problem, @Nullable VendorError vendorError) {
        super(code, path, subject(path), problem, vendorError, null);
    }

    private static String subject(String path) {
        return path.isEmpty() ? "The value" : path;
    }
}
