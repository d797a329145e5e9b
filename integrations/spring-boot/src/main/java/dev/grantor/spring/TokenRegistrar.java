package dev.grantor.spring;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;

/**
 * Registers a verifier and a signing key for each token of the properties, as far as there is something to make them
 * of. A bean is looked up when it is injected, so that nothing here needs a secret, which is not there while an
 * application is compiled ahead of time.
 */
final class TokenRegistrar implements BeanRegistrar {

    private static final String ANY = "anyTokenVerifier";
    private static final Pattern HYPHEN = Pattern.compile("-(.)");

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        Map<String, DeclaredToken> tokens = DeclaredToken.all(environment);
        tokens.forEach((name, token) -> {
            if (token.verifies()) {
                registerVerifier(registry, name, token.type());
            }
            if (token.signs()) {
                registry.registerBean(
                        beanName(name, "SigningKey"),
                        SigningKey.class,
                        key -> key.supplier(
                                context -> context.bean(ConfiguredTokens.class).signingKey(name)));
            }
        });
        if (tokens.values().stream().filter(DeclaredToken::verifies).count() > 1) {
            ParameterizedTypeReference<TokenVerifier<Object>> any = new ParameterizedTypeReference<>() {};
            registry.registerBean(
                    ANY,
                    any,
                    verifier -> verifier.primary()
                            .lazyInit()
                            .supplier(context ->
                                    context.bean(ConfiguredTokens.class).any()));
        }
    }

    private static void registerVerifier(BeanRegistry registry, String name, Class<?> type) {
        Type verifierType =
                ResolvableType.forClassWithGenerics(TokenVerifier.class, type).getType();
        registry.registerBean(
                beanName(name, "TokenVerifier"),
                ParameterizedTypeReference.<TokenVerifier<?>>forType(verifierType),
                verifier -> verifier.lazyInit()
                        .supplier(
                                context -> context.bean(ConfiguredTokens.class).verifier(name)));
    }

    /** {@code room-service} gives {@code roomServiceSigningKey}. */
    private static String beanName(String token, String kind) {
        return HYPHEN.matcher(token).replaceAll(hyphen -> hyphen.group(1).toUpperCase(Locale.ROOT)) + kind;
    }
}
