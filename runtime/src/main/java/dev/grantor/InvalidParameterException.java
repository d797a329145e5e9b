package dev.grantor;

import org.jspecify.annotations.Nullable;

/** A parameter, or a claim of a grant, is missing or has a value that it cannot have. */
public final class InvalidParameterException extends MintException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * @param parameter the path of what is wrong: a parameter ({@code ttl}) or a claim ({@code grants.video.room})
     * @param message what is wrong and what to do; never the value of a secret or a claim
     */
    public InvalidParameterException(ErrorCode code, String parameter, String message) {
        this(code, parameter, message, null);
    }

    /** As the other constructor, with a cause, which must not tell a secret or a claim either. */
    public InvalidParameterException(ErrorCode code, String parameter, String message, @Nullable Throwable cause) {
        super(code, message, cause);
        this.parameter = parameter;
    }

    /** The path of what is wrong: a parameter ({@code ttl}) or a claim ({@code grants.voice.outgoing.params.id}). */
    public String parameter() {
        return parameter;
    }
}
