package dev.grantor;

import dev.grantor.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Finds keys that are kept elsewhere. Called at most once for each token, by any thread. */
@FunctionalInterface
public interface KeySource {

    /**
     * The key that the hint describes; null if there is none. If it throws, the token is refused with
     * {@link ErrorCode#KEY_UNAVAILABLE}, which is no fault of the token's. Only the class and the place of the
     * exception are shown, since its message may hold anything: log it yourself. A
     * {@link java.util.concurrent.CancellationException} is passed on as it is, and after an
     * {@link InterruptedException}, or what one caused, the thread is interrupted again.
     */
    @Nullable
    VerificationKey find(KeyHint hint);
}
