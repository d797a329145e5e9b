package dev.grantor.error;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** What code of others throws because its thread is to stop: that is no failure, and must not get lost in one. */
public final class Interruption {

    /** Chains of causes may be circular. */
    private static final int MAX_CAUSES = 32;

    private Interruption() {}

    /**
     * Restores the interrupt of this thread if {@code failure} is an {@link InterruptedException} or was caused by one;
     * what a task of another thread was interrupted by does not count.
     *
     * @throws CancellationException if {@code failure} is one: coroutines end by it
     */
    public static void passOn(Throwable failure) {
        if (failure instanceof CancellationException cancellation) {
            throw cancellation;
        }
        @Nullable Throwable cause = failure;
        for (int i = 0; i < MAX_CAUSES && cause != null && !isOfAnotherThread(cause); i++) {
            if (cause instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                return;
            }
            cause = cause.getCause();
        }
    }

    private static boolean isOfAnotherThread(Throwable failure) {
        return failure instanceof ExecutionException || failure instanceof CompletionException;
    }
}
