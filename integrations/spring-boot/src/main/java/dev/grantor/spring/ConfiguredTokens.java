package dev.grantor.spring;

import dev.grantor.KeySource;
import dev.grantor.SigningKey;
import dev.grantor.TokenType;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.VerifierBuilder;
import dev.grantor.error.InvalidParameterException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.io.ApplicationResourceLoader;
import org.springframework.core.ResolvableType;

/** The tokens of the properties: all of them are made when the application starts, or it does not start. */
final class ConfiguredTokens implements DisposableBean {

    private final Map<String, ConfiguredToken<?>> tokens = new LinkedHashMap<>();
    private final BeanFactory beans;

    ConfiguredTokens(GrantorProperties properties, BeanFactory beans) {
        this.beans = beans;
        properties.tokens().forEach((name, each) -> tokens.put(name, configured(name, each)));
    }

    private ConfiguredToken<?> configured(String name, TokenProperties properties) {
        String property = GrantorProperties.TOKENS + '.' + name;
        Class<?> type = properties.type();
        if (type == null) {
            throw new TokenPropertyException(property + ".type", "required: the name of an interface with @Token");
        }
        try {
            return configured(name, property, TokenType.of(type), properties);
        } catch (InvalidParameterException e) {
            throw new TokenPropertyException(property + ".type", e.problem());
        }
    }

    private <T> ConfiguredToken<T> configured(
            String name, String property, TokenType<T> type, TokenProperties properties) {
        KeyFiles files = new KeyFiles(ApplicationResourceLoader.get());
        TokenKeys keys = new TokenKeys(property, type.policy(), properties, files);
        SigningKey signingKey = keys.signing();
        if (signingKey == null && !properties.verifies()) {
            throw new TokenPropertyException(
                    property, "needs a key: a secret, a private-key, a public-key or a jwk-set-uri");
        }
        URI address = properties.jwkSetUri();
        KeySource remoteKeys = address == null ? null : RemoteKeys.of(property + ".jwk-set-uri", address);
        TokenVerifier<T> verifier = verifier(property, type, properties, keys.verification(), remoteKeys);
        return new ConfiguredToken<>(name, type, signingKey, verifier, remoteKeys, properties.bearer());
    }

    private <T> @Nullable TokenVerifier<T> verifier(
            String property,
            TokenType<T> type,
            TokenProperties properties,
            @Nullable VerificationKey key,
            @Nullable KeySource remoteKeys) {
        if (key == null && remoteKeys == null) {
            requireUnused(property, properties);
            return null;
        }
        VerifierSettings settings = new VerifierSettings(property, properties);
        if (!properties.bearer() && settings.lackOriginOf(type.policy())) {
            return null; // tokens are only made here
        }
        return settings.verifier(type, key, remoteKeys, this::customize);
    }

    private static void requireUnused(String property, TokenProperties properties) {
        Stream.of(
                        properties.issuer().isEmpty() ? null : "issuer",
                        properties.audience().isEmpty() ? null : "audience",
                        properties.leeway() == null ? null : "leeway",
                        properties.maxLifetime() == null ? null : "max-lifetime",
                        properties.acceptWaived() ? "accept-waived" : null)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(unused -> {
                    throw new TokenPropertyException(
                            property + '.' + unused,
                            "of no use with a private-key alone: to verify tokens takes a public-key or a jwk-set-uri");
                });
    }

    private <T> void customize(TokenType<T> type, VerifierBuilder<T> verifier) {
        beans.<VerifierCustomizer<T>>getBeanProvider(
                        ResolvableType.forClassWithGenerics(VerifierCustomizer.class, type.javaType()))
                .orderedStream()
                .forEach(customizer -> customizer.customize(verifier));
    }

    List<ConfiguredToken<?>> all() {
        return List.copyOf(tokens.values());
    }

    SigningKey signingKey(String name) {
        return required(name, token(name).signingKey(), "a secret or a private-key, to make tokens with");
    }

    TokenVerifier<?> verifier(String name) {
        return required(name, token(name).verifier(), "an issuer or an audience, to verify tokens with");
    }

    private ConfiguredToken<?> token(String name) {
        return required(name, tokens.get(name), "properties");
    }

    private static <V> V required(String name, @Nullable V value, String missing) {
        if (value == null) {
            throw new TokenPropertyException(GrantorProperties.TOKENS + '.' + name, "needs " + missing);
        }
        return value;
    }

    /** Verifies the tokens that authenticate requests; null if there are none. */
    @Nullable
    TokenVerifier<Object> bearer() {
        List<TokenVerifier<?>> verifiers = new ArrayList<>();
        for (ConfiguredToken<?> token : tokens.values()) {
            if (token.bearer() && token.verifier() != null) {
                verifiers.add(token.verifier());
            }
        }
        return verifiers.isEmpty() ? null : anyOf(verifiers);
    }

    /** Verifies the tokens of all verifiers. */
    TokenVerifier<Object> any() {
        return anyOf(tokens.values().stream()
                .<TokenVerifier<?>>map(ConfiguredToken::verifier)
                .filter(Objects::nonNull)
                .toList());
    }

    @SuppressWarnings("unchecked") // an array of a generic type
    private static TokenVerifier<Object> anyOf(List<TokenVerifier<?>> verifiers) {
        return TokenVerifier.anyOf(verifiers.toArray(TokenVerifier[]::new));
    }

    @Override
    public void destroy() throws Exception {
        for (ConfiguredToken<?> token : tokens.values()) {
            if (token.remoteKeys() instanceof AutoCloseable keys) {
                keys.close();
            }
        }
    }
}
