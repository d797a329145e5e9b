package dev.grantor.spring;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Counters, health and hidden secrets, each where the libraries for it are there. */
@AutoConfiguration(
        after = GrantorAutoConfiguration.class,
        afterName = {
            GrantorActuatorAutoConfiguration.METRICS + "CompositeMeterRegistryAutoConfiguration",
            GrantorActuatorAutoConfiguration.METRICS + "export.simple.SimpleMetricsExportAutoConfiguration"
        })
final class GrantorActuatorAutoConfiguration {

    static final String METRICS = "org.springframework.boot.micrometer.metrics.autoconfigure.";

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    @ConditionalOnBean(MeterRegistry.class)
    static class Metrics {

        @Bean
        VerificationObserver grantorVerificationCounters(MeterRegistry registry) {
            return new VerificationCounters(registry);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
    static class RemoteKeysHealth {

        @Bean
        @ConditionalOnEnabledHealthIndicator("grantor")
        @Conditional(OnTokens.Remote.class)
        HealthIndicator grantorHealthIndicator(ConfiguredTokens tokens) {
            return new RemoteKeysHealthIndicator(tokens);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(SanitizingFunction.class)
    static class HiddenSecrets {

        @Bean
        SanitizingFunction grantorSecretSanitizer(GrantorProperties properties) {
            return new SecretSanitizer(properties);
        }
    }
}
