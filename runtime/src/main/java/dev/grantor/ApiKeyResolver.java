package dev.grantor;

import dev.grantor.error.ErrorCode;
import java.util.Optional;

/** Finds keys that are kept elsewhere. Called at most once for each token, by any thread. */
@FunctionalInterface
public interface ApiKeyResolver {

    /**
     * The key with this SID, empty if there is none. If it throws, or gives null, the token is refused with
     * {@link ErrorCode#KEY_UNAVAILABLE}, which is no fault of the token's. Of the exception only its class and its
     * place are told, since its message may hold anything: log it yourself. A
     * {@link java.util.concurrent.CancellationException} is passed on as it is, and after an
     * {@link InterruptedException}, or what one caused, the thread is interrupted again.
     *
     * @param issuer what a token says of itself that nobody has checked yet, at most 128 characters: good for looking a
     *     key up and for nothing else. Whoever can send tokens can send any issuer, so bound what a look-up costs
     */
    Optional<ApiKey> resolve(String issuer);
}
