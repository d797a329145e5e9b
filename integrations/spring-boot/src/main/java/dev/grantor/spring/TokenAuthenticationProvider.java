package dev.grantor.spring;

import dev.grantor.TokenVerifier;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Verifies bearer tokens. A refusal is the cause of what it throws, which Spring Security's events know. */
final class TokenAuthenticationProvider implements AuthenticationProvider {

    private static final Log LOG = LogFactory.getLog(TokenAuthenticationProvider.class);

    private final TokenVerifier<?> verifier;
    private final VerificationObserver observer;

    TokenAuthenticationProvider(TokenVerifier<?> verifier, VerificationObserver observer) {
        this.verifier = verifier;
        this.observer = observer;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == BearerToken.class;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        BearerToken request = (BearerToken) authentication;
        String jwt = request.getCredentials();
        try {
            TokenAuthentication verified = TokenAuthentication.of(verifier.verify(jwt == null ? "" : jwt));
            verified.setDetails(request.getDetails());
            observer.verified();
            return verified;
        } catch (VerificationException e) {
            LOG.debug("A token was refused", e);
            observer.refused(e.code());
            throw refusal(e);
        }
    }

    private static AuthenticationException refusal(VerificationException e) {
        return e.code() == ErrorCode.KEY_UNAVAILABLE
                ? new AuthenticationServiceException("The token's key cannot be had", e)
                : new BadCredentialsException("The token is not good", e);
    }
}
