package dev.grantor.codec;

import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.Interruption;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.error.MintException;
import dev.grantor.internal.parameter.ForeignFailure;

/** Reports what foreign code has thrown, without its message, which may quote the value. */
final class Failures {

    private Failures() {}

    /**
     * {@code exception} itself where Grantor threw it, else one that tells where and by whom it was thrown, unless its
     * thread is to stop.
     */
    static AccessTokenException during(String activity, Object culprit, String path, Exception exception) {
        if (exception instanceof AccessTokenException own) {
            return own;
        }
        Interruption.passOn(exception);
        return new InvalidParameterException(
                ErrorCode.PARAMETER_TYPE,
                path,
                threw(culprit, exception) + " while " + activity + " it",
                ForeignFailure.withoutMessage(exception));
    }

    /** What {@code exception} means for the token that was being read, where {@code culprit} let it through. */
    static AccessTokenException whileReading(JsonTrail trail, Object culprit, Exception exception) {
        if (exception instanceof MalformedJsonException own) {
            return own;
        }
        if (exception instanceof MintException refusal) {
            return refusedByBuilder(trail, refusal);
        }
        Interruption.passOn(exception);
        return malformed(trail, threw(culprit, exception) + " while reading it", exception);
    }

    /** The path of a builder's refusal is that in the token, or in a part that of the part. */
    private static MalformedJsonException refusedByBuilder(JsonTrail trail, MintException refusal) {
        String path = JsonPath.placed(trail.path(), refusal.path());
        if (path != null) {
            return new MalformedJsonException(
                    ErrorCode.MALFORMED_CLAIM, path, refusal.problem(), ForeignFailure.withoutMessage(refusal));
        }
        return malformed(trail, described(refusal), refusal);
    }

    private static MalformedJsonException malformed(JsonTrail trail, String problem, Exception cause) {
        return trail.malformed(ErrorCode.MALFORMED_CLAIM, problem, ForeignFailure.withoutMessage(cause));
    }

    /** The path and the problem of a refusal, to be a part of another problem. */
    static String described(MintException refusal) {
        return refusal.path().isEmpty() ? refusal.problem() : refusal.path() + ": " + refusal.problem();
    }

    private static String threw(Object culprit, Exception exception) {
        return culprit.getClass().getName() + " threw " + exception.getClass().getName();
    }
}
