package com.acme;

import dev.grantor.TokenVerifier;
import dev.grantor.VerifiedToken;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final TokenVerifier<?> verifier;

    TokenFilter(TokenVerifier<?> verifier) {
        this.verifier = verifier;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header != null && header.startsWith(SCHEME)) {
            try {
                authenticate(verifier.verify(header.substring(SCHEME.length())));
            } catch (VerificationException e) {
                boolean unknown = e.code() == ErrorCode.KEY_UNAVAILABLE;
                response.setHeader("WWW-Authenticate", unknown ? null : "Bearer error=\"invalid_token\"");
                response.setStatus(unknown ? 503 : 401);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static void authenticate(VerifiedToken<?> token) {
        String[] authorities = token.grantKeys().stream().map("GRANT_"::concat).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new PreAuthenticatedAuthenticationToken(
                        token, "", AuthorityUtils.createAuthorityList(authorities)));
    }
}
