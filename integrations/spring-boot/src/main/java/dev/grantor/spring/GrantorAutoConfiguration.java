package dev.grantor.spring;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Verifiers and signing keys of the properties. */
@AutoConfiguration
@EnableConfigurationProperties(GrantorProperties.class)
@Import(TokenRegistrar.class)
final class GrantorAutoConfiguration {

    @Bean
    static ConfiguredTokens grantorConfiguredTokens(GrantorProperties properties, BeanFactory beans) {
        return new ConfiguredTokens(properties, beans);
    }

    @Bean
    static SmartInitializingSingleton grantorPublicPathsCheck(GrantorProperties properties, BeanFactory beans) {
        return () -> {
            if (!properties.publicPaths().isEmpty() && !beans.containsBean("grantorSecurityFilterChain")) {
                throw new TokenPropertyException(
                        GrantorProperties.PUBLIC_PATHS,
                        "of no use: no token authenticates requests, or the application has a SecurityFilterChain,"
                                + " which has to say so");
            }
        };
    }
}
