package dev.grantor.spring;

import dev.grantor.TokenVerifier;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Has bearer tokens authenticate requests (RFC 6750). The {@code Authentication} is a {@link TokenAuthentication}.
 *
 * <pre>{@code
 * @Bean
 * SecurityFilterChain security(HttpSecurity http) {
 *     return http.authorizeHttpRequests(requests -> requests
 *                     .requestMatchers("/rooms/**").hasAuthority("GRANT_room_booking")
 *                     .anyRequest().authenticated())
 *             .with(grantor(), withDefaults())
 *             .build();
 * }
 * }</pre>
 *
 * <p>Without a token, or with a bad one, the answer is 401 and a challenge; 403 with {@code insufficient_scope} where a
 * grant is missing; 503 where the keys of the token's issuer cannot be had. An application without a
 * {@code SecurityFilterChain} of its own has one, in which each request needs a token.
 */
public final class GrantorConfigurer extends AbstractHttpConfigurer<GrantorConfigurer, HttpSecurity> {

    private final BearerTokenConverter converter = new BearerTokenConverter();
    private final BearerEntryPoint entryPoint = new BearerEntryPoint();
    private @Nullable TokenVerifier<?> verifier;

    private GrantorConfigurer() {}

    /** Tokens of the properties, {@code grantor.tokens.…}; for {@code http.with(grantor(), withDefaults())}. */
    public static GrantorConfigurer grantor() {
        return new GrantorConfigurer();
    }

    /** Takes this verifier in place of those of the properties. */
    public GrantorConfigurer verifier(TokenVerifier<?> verifier) {
        this.verifier = Objects.requireNonNull(verifier, "verifier");
        return this;
    }

    @Override
    public void init(HttpSecurity http) {
        ApplicationContext context = http.getSharedObject(ApplicationContext.class);
        VerificationObserver observer =
                context.getBeanProvider(VerificationObserver.class).getIfAvailable(() -> VerificationObserver.NONE);
        http.authenticationProvider(
                new TokenAuthenticationProvider(verifier == null ? verifierOf(context) : verifier, observer));
        answerIn(http);
    }

    private static TokenVerifier<?> verifierOf(ApplicationContext context) {
        ConfiguredTokens tokens =
                context.getBeanProvider(ConfiguredTokens.class).getIfAvailable();
        TokenVerifier<?> configured = tokens == null ? null : tokens.bearer();
        TokenVerifier<?> found = configured == null
                ? context.getBeanProvider(TokenVerifier.class).getIfUnique()
                : configured;
        if (found == null) {
            throw new TokenPropertyException(
                    GrantorProperties.TOKENS,
                    "no token authenticates requests: say one here, or give grantor() a verifier");
        }
        return found;
    }

    @SuppressWarnings("unchecked") // the configurers of HttpSecurity are generic
    private void answerIn(HttpSecurity http) {
        ExceptionHandlingConfigurer<HttpSecurity> exceptions = http.getConfigurer(ExceptionHandlingConfigurer.class);
        if (exceptions != null) {
            RequestMatcher notForABrowser = new OrRequestMatcher(converter, new NegatedRequestMatcher(html()));
            exceptions.defaultAuthenticationEntryPointFor(entryPoint, notForABrowser);
            exceptions.defaultAccessDeniedHandlerFor(new BearerDeniedHandler(), converter);
        }
        CsrfConfigurer<HttpSecurity> csrf = http.getConfigurer(CsrfConfigurer.class);
        if (csrf != null) {
            csrf.ignoringRequestMatchers(converter);
        }
    }

    private static RequestMatcher html() {
        MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return html;
    }

    @Override
    public void configure(HttpSecurity http) {
        AuthenticationManager manager = http.getSharedObject(AuthenticationManager.class);
        AuthenticationFilter filter = new AuthenticationFilter(manager, converter);
        filter.setFailureHandler(entryPoint::commence);
        filter.setSuccessHandler((request, response, authentication) -> {}); // the request goes on
        filter.setSecurityContextHolderStrategy(getSecurityContextHolderStrategy());
        http.addFilterBefore(postProcess(filter), BasicAuthenticationFilter.class);
    }
}
