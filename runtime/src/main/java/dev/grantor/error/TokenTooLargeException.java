package dev.grantor.error;

/** The token, or the JSON of a grant, would be larger than is allowed. */
public final class TokenTooLargeException extends MintException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    /**
     * @param limit the largest size allowed: in characters for a token, in bytes of UTF-8 for JSON, as the problem
     *     names it
     * @param problem what is too large, and the limit
     */
    public TokenTooLargeException(long limit, String problem) {
        super(ErrorCode.TOKEN_TOO_LARGE, "", "", problem, null, null);
        this.limit = limit;
    }

    /**
     * The limit that would be exceeded: in characters for a token, in bytes of UTF-8 for JSON, as the message names it.
     */
    public long limit() {
        return limit;
    }
}
