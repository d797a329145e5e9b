package com.acme;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.TokenVerifier;
import dev.grantor.jackson.GrantModule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

@Configuration
class TokenConfiguration {

    @Bean
    GrantModule grants() {
        return GrantModule.ofGenerated();
    }

    @Bean
    HmacKey key(@Value("${SERVICE_SECRET}") String secret) {
        return HmacKey.hs256(Secret.text(secret));
    }

    @Bean
    TokenVerifier<ServiceToken> verifier(HmacKey key) {
        return ServiceTokens.verifier().key(key).audience("rooms").build();
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, TokenVerifier<ServiceToken> verifier) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/booking")
                        .hasAuthority("GRANT_room_booking")
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .addFilterBefore(new TokenFilter(verifier), AnonymousAuthenticationFilter.class)
                .build();
    }
}
