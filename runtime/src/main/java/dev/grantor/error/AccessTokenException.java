package dev.grantor.error;

import dev.grantor.internal.text.Sentence;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Grantor throws. Unchecked. {@link #code()}, {@link #path()} and {@link #vendorError()}
 * are stable for programs; the message is for people. Neither the message nor the cause ever contains a secret, a token
 * or the value of a claim.
 *
 * <ul>
 *   <li>{@link MintException}: what your program gave to make a key, a grant or a token with is wrong;
 *   <li>{@link VerificationException}: a token is refused. Answer with 401;
 *   <li>{@link MalformedJsonException}: JSON that is no token does not fit a grant. Answer with 400.
 * </ul>
 *
 * <p>{@link ErrorCode#KEY_UNAVAILABLE}, of either of the first two, is nobody's mistake: answer with 503.
 */
public abstract sealed class AccessTokenException extends RuntimeException
        permits MintException, VerificationException, MalformedJsonException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String path;
    private final String problem;
    private final @Nullable VendorError vendorError;

    /** @param subject what the message begins with, unless the problem names what it is about */
    AccessTokenException(
            ErrorCode code,
            String path,
            String subject,
            String problem,
            @Nullable VendorError vendorError,
            @Nullable Throwable cause) {
        super(Sentence.of(subject, problem, vendorError), cause);
        this.code = Objects.requireNonNull(code);
        this.path = Objects.requireNonNull(path);
        this.problem = problem;
        this.vendorError = vendorError;
    }

    /** What went wrong, for programs. */
    public final ErrorCode code() {
        return code;
    }

    /**
     * Where it went wrong: a parameter ({@code ttl}), a claim ({@code exp}, {@code grants.video.room}), a part of the
     * token ({@code header}); empty where the whole is meant.
     */
    public final String path() {
        return path;
    }

    /**
     * What is wrong, for people: the message without the vendor's error, and without the path where the message begins
     * with it.
     */
    public final String problem() {
        return problem;
    }

    /** The number under which the token's vendor describes the error; empty where it has none. */
    public final Optional<VendorError> vendorError() {
        return Optional.ofNullable(vendorError);
    }
}
