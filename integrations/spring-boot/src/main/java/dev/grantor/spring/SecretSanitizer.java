package dev.grantor.spring;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;

/**
 * Hides secrets and private keys in {@code /actuator/env} and {@code /actuator/configprops}, even where values are
 * shown: by the name of the property, and by the value, which may come from an environment variable of any name.
 */
final class SecretSanitizer implements SanitizingFunction {

    private static final String TOKENS = plain(GrantorProperties.TOKENS);

    private final Set<String> values;

    SecretSanitizer(GrantorProperties properties) {
        this.values = properties.tokens().values().stream()
                .flatMap(SecretSanitizer::secrets)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<@Nullable String> secrets(TokenProperties token) {
        SecretProperties secret = token.secret();
        return secret == null
                ? Stream.of(token.privateKey())
                : Stream.of(secret.text(), secret.base64(), secret.base64url(), secret.hex(), token.privateKey());
    }

    @Override
    public SanitizableData apply(SanitizableData data) {
        return isSecret(data.getKey()) || isSecretValue(data.getValue()) ? data.withSanitizedValue() : data;
    }

    private static boolean isSecret(String key) {
        String name = plain(key);
        return name.startsWith(TOKENS) && (name.contains("secret") || name.contains("privatekey"));
    }

    private boolean isSecretValue(@Nullable Object value) {
        return value instanceof CharSequence && values.contains(value.toString());
    }

    /** The same for every spelling of a property that Spring Boot takes. */
    private static String plain(String property) {
        return property.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]", "");
    }
}
