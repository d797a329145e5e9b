package dev.grantor.spring;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConverterNotFoundException;

/**
 * Says which property of a token cannot be read, and why, in place of Spring Boot's own analyzers, which show the
 * value: it may be a secret that was given without its form.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BindingFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {

    private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of(GrantorProperties.PREFIX);

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        if (!PREFIX.equals(cause.getName()) && !PREFIX.isAncestorOf(cause.getName())) {
            return null;
        }
        return cause.getCause() instanceof UnboundConfigurationPropertiesException unbound
                ? unknown(unbound)
                : unreadable(cause);
    }

    private static FailureAnalysis unknown(UnboundConfigurationPropertiesException cause) {
        String names = cause.getUnboundProperties().stream()
                .map(property -> property.getName().toString())
                .collect(Collectors.joining(", "));
        return new FailureAnalysis(names + ": there is no such property", "Correct its name, or remove it.", cause);
    }

    private static FailureAnalysis unreadable(BindException cause) {
        ConfigurationPropertyName name = Optional.ofNullable(cause.getProperty())
                .map(ConfigurationProperty::getName)
                .orElse(cause.getName());
        String expected = cause.getCause() instanceof ConverterNotFoundException
                ? "has properties of its own (secret.text, secret.base64, …) and no value"
                : "its value cannot be read as %s".formatted(cause.getTarget().getType());
        return new FailureAnalysis(name + ": " + expected, "Correct the property " + name + ".", cause);
    }
}
