package dev.grantor.spring;

import dev.grantor.error.MalformedJsonException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers a bad grant in the body of a request with 400 and what is wrong with it (RFC 9457). What a grant says of JSON
 * names claims and shows no values. Whatever the application handles itself comes first.
 */
@RestControllerAdvice
final class BadGrantAdvice {

    /** A body may be unreadable for other reasons, which are left to others. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException failure) {
        @Nullable MalformedJsonException refusal = refusal(failure);
        if (refusal == null) {
            throw failure;
        }
        return malformed(refusal);
    }

    @ExceptionHandler
    ProblemDetail malformed(MalformedJsonException refusal) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(refusal.getMessage()));
        problem.setProperty("code", refusal.code());
        problem.setProperty("path", refusal.path());
        return problem;
    }

    private static @Nullable MalformedJsonException refusal(Throwable failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof MalformedJsonException refusal) {
                return refusal;
            }
        }
        return null;
    }
}
