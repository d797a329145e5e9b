package dev.grantor.spring;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers requests without a good token: 401, or 503 where it is not known whether the token is good. */
final class BearerEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        ErrorCode code = failure.getCause() instanceof VerificationException refusal ? refusal.code() : null;
        if (code == ErrorCode.KEY_UNAVAILABLE) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        } else if (code != null || failure instanceof BadCredentialsException) {
            Challenge.badToken(code).answer(response);
        } else {
            Challenge.noToken().answer(response);
        }
    }
}
