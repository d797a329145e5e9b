package dev.grantor;

/** Two grants, or two claims, of one token want the same place. */
public final class GrantConflictException extends MintException {

    private static final long serialVersionUID = 1L;

    private final String key;

    GrantConflictException(ErrorCode code, String key, String message) {
        super(code, message, null);
        this.key = key;
    }

    /** The grant's key, or the claim's name, that is taken. */
    public String key() {
        return key;
    }
}
