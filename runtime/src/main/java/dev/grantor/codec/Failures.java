package dev.grantor.codec;

import dev.grantor.AccessTokenException;
import dev.grantor.ErrorCode;
import dev.grantor.InvalidParameterException;

/** What other people's code threw, told without its message: that may quote the value. */
final class Failures {

    private Failures() {}

    /** {@code exception} itself where Grantor threw it, else one that tells where and by whom it was thrown. */
    static AccessTokenException during(String activity, Object culprit, String path, Exception exception) {
        if (exception instanceof AccessTokenException own) {
            return own;
        }
        return new InvalidParameterException(
                ErrorCode.PARAMETER_TYPE,
                path,
                JsonPath.subject(path) + ": " + threw(culprit, exception) + " while " + activity + " it.",
                withoutMessage(exception));
    }

    static String threw(Object culprit, Exception exception) {
        return culprit.getClass().getName() + " threw " + exception.getClass().getName();
    }

    static Throwable withoutMessage(Throwable exception) {
        IllegalStateException cause =
                new IllegalStateException(exception.getClass().getName());
        cause.setStackTrace(exception.getStackTrace());
        return cause;
    }
}
