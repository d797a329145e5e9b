package dev.grantor;

/** What was to be signed is larger than the limit. */
public final class TokenTooLargeException extends MintException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    /**
     * @param limit the largest size allowed: in characters for a token, in bytes of UTF-8 for JSON, as the message names it
     * @param message what is too large, and the limit
     */
    public TokenTooLargeException(long limit, String message) {
        super(ErrorCode.TOKEN_TOO_LARGE, message, null);
        this.limit = limit;
    }

    /** The limit that would be exceeded: in characters for a token, in bytes of UTF-8 for JSON, as the message names it. */
    public long limit() {
        return limit;
    }
}
