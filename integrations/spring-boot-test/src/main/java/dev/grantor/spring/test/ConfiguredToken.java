package dev.grantor.spring.test;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/** What the properties {@code grantor.tokens.<name>} say of a token, but for its key. */
record ConfiguredToken(
        @Nullable Class<?> type,
        @DefaultValue List<String> issuer,
        @DefaultValue List<String> audience) {

    static Map<String, ConfiguredToken> all(Environment environment) {
        return Binder.get(environment)
                .bind("grantor.tokens", Bindable.mapOf(String.class, ConfiguredToken.class))
                .orElseGet(Map::of);
    }
}
