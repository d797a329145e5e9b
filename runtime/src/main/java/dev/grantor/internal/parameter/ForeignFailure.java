package dev.grantor.internal.parameter;

import dev.grantor.internal.text.ShownText;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What may be told of an exception that the code of others has thrown: its message may quote a claim. */
public final class ForeignFailure {

    private static final int MAX_SHOWN_MESSAGE = 256;

    private ForeignFailure() {}

    /**
     * The message of an {@code IllegalArgumentException} or {@code IllegalStateException}, by which checks say what is
     * wrong; null if it is another, or comes from a class that is not {@code trusted}. Those that the JDK makes quote
     * values.
     */
    public static @Nullable String message(Exception failure, Predicate<String> trusted) {
        boolean meant = failure.getClass() == IllegalArgumentException.class
                || failure.getClass() == IllegalStateException.class;
        StackTraceElement[] frames = failure.getStackTrace();
        if (!meant || frames.length == 0 || !trusted.test(frames[0].getClassName())) {
            return null;
        }
        String message = failure.getMessage();
        return message == null ? null : ShownText.of(message, MAX_SHOWN_MESSAGE);
    }

    /** The class and the stack trace alone. */
    public static Throwable withoutMessage(Throwable failure) {
        IllegalStateException cause =
                new IllegalStateException(failure.getClass().getName());
        cause.setStackTrace(failure.getStackTrace());
        return cause;
    }
}
