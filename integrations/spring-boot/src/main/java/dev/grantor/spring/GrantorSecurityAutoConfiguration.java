package dev.grantor.spring;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ConditionalOnDefaultWebSecurity;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Each request needs a bearer token, in an application that says nothing else. */
@AutoConfiguration(
        after = GrantorAutoConfiguration.class,
        before = {ServletWebSecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnDefaultWebSecurity
@Conditional(OnTokens.Verified.class)
final class GrantorSecurityAutoConfiguration {

    @Bean
    static SecurityFilterChain grantorSecurityFilterChain(HttpSecurity http, GrantorProperties properties) {
        String[] publicPaths = properties.publicPaths().toArray(String[]::new);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll() // what failed is answered as it failed
                        .requestMatchers(publicPaths)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(AbstractHttpConfigurer::disable) // no cookie authenticates anybody
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .with(GrantorConfigurer.grantor(), Customizer.withDefaults())
                .build();
    }

    /** No users: without this, Spring Boot makes one up, and writes its password to the log. */
    @Bean
    @ConditionalOnMissingBean(
            value = {AuthenticationManager.class, AuthenticationProvider.class, UserDetailsService.class})
    static UserDetailsService grantorNoUsers() {
        return new InMemoryUserDetailsManager();
    }
}
