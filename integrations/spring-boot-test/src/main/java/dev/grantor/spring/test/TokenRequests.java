package dev.grantor.spring.test;

import dev.grantor.VerifiedToken;
import dev.grantor.spring.TokenAuthentication;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests of {@code MockMvc} that a token authenticates. */
public final class TokenRequests {

    private TokenRequests() {}

    /**
     * Authenticates a request with a token, which {@code TestTokens} of grantor-testing makes. The application's
     * verifier is not asked, and as with a bearer token no protection from forged requests is needed.
     *
     * <pre>{@code
     * VerifiedToken<ServiceToken> token = TOKENS.verified(
     *         key -> ServiceTokens.builder(key).audience("rooms").subject("calendar").booking(booking));
     * mvc.perform(get("/rooms/R-42").with(token(token))).andExpect(status().isOk());
     * }</pre>
     */
    public static RequestPostProcessor token(VerifiedToken<?> token) {
        TokenAuthentication authentication = TokenAuthentication.of(token);
        return request -> {
            CsrfFilter.skipRequest(request);
            return SecurityMockMvcRequestPostProcessors.authentication(authentication)
                    .postProcessRequest(request);
        };
    }
}
