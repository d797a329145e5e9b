package dev.grantor.spring;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tokens and grants as parameters of handlers, and answers to bad grants in requests. */
@AutoConfiguration(after = GrantorAutoConfiguration.class)
@ConditionalOnClass(WebMvcConfigurer.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class GrantorWebMvcAutoConfiguration {

    @Bean
    static WebMvcConfigurer grantorArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new TokenArgumentResolver());
            }
        };
    }

    @Bean
    static BadGrantAdvice grantorBadGrantAdvice() {
        return new BadGrantAdvice();
    }
}
