package dev.grantor.spring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.core.env.Environment;

/** What can be told of a token of the properties without a look at its keys, which may have placeholders. */
record DeclaredToken(Class<?> type, boolean signs, boolean verifies, boolean remote) {

    private static final ConfigurationPropertyName TOKENS = ConfigurationPropertyName.of(GrantorProperties.TOKENS);

    /** The tokens that have a type, by their names. */
    static Map<String, DeclaredToken> all(Environment environment) {
        Map<String, DeclaredToken> tokens = new LinkedHashMap<>();
        Binder.get(environment)
                .bind(TOKENS, Bindable.mapOf(String.class, Typed.class))
                .orElseGet(Map::of)
                .forEach((name, typed) -> {
                    if (typed.type() != null) {
                        tokens.put(name, of(environment, name(name), typed.type()));
                    }
                });
        return tokens;
    }

    private static ConfigurationPropertyName name(String token) {
        return ConfigurationPropertyName.adapt(GrantorProperties.TOKENS + '.' + token, '.');
    }

    private static DeclaredToken of(Environment environment, ConfigurationPropertyName token, Class<?> type) {
        boolean secret = isThere(environment, token.append("secret"));
        boolean remote = isThere(environment, token.append("jwk-set-uri"));
        return new DeclaredToken(
                type,
                secret || isThere(environment, token.append("private-key")),
                secret || remote || isThere(environment, token.append("public-key")),
                remote);
    }

    private static boolean isThere(Environment environment, ConfigurationPropertyName name) {
        return stream(environment)
                .anyMatch(source -> source.getConfigurationProperty(name) != null
                        || source.containsDescendantOf(name) == ConfigurationPropertyState.PRESENT);
    }

    private static Stream<ConfigurationPropertySource> stream(Environment environment) {
        return StreamSupport.stream(
                ConfigurationPropertySources.get(environment).spliterator(), false);
    }

    /** Not private: Spring Boot binds no such class. */
    record Typed(@Nullable Class<?> type) {}
}
