package dev.grantor.examples.spring.jwt;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import jakarta.servlet.DispatcherType;
import java.text.ParseException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    JwtEncoder encoder(@Value("${service.private-jwk}") String key) throws ParseException {
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(JWK.parse(key))));
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        return http.csrf(CsrfConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/tokens")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(
                        server -> server.jwt(Customizer.withDefaults()).withObjectPostProcessor(new UnavailableKeys()))
                .build();
    }

    static class UnavailableKeys implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {

        private final BearerTokenAuthenticationEntryPoint entryPoint = new BearerTokenAuthenticationEntryPoint();

        @Override
        public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler((request, response, failure) -> {
                if (failure instanceof AuthenticationServiceException) {
                    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                } else {
                    entryPoint.commence(request, response, failure);
                }
            });
            return filter;
        }
    }
}
