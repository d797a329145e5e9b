package dev.grantor.spring.test;

import dev.grantor.TokenType;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.spring.TokenAuthentication;
import dev.grantor.testing.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.env.Environment;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Mints and verifies the token of a {@link WithGrant}. */
final class WithGrantSecurityContextFactory implements WithSecurityContextFactory<WithGrant> {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    private final Map<String, ConfiguredToken> configured;

    WithGrantSecurityContextFactory(Environment environment) {
        this.configured = ConfiguredToken.all(environment);
    }

    @Override
    public SecurityContext createSecurityContext(WithGrant annotation) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(token(annotation), claims(annotation)));
        return context;
    }

    private static TokenAuthentication authentication(ConfiguredToken token, Map<String, Object> claims) {
        TokenType<?> type = TokenType.of(Objects.requireNonNull(token.type()));
        TokenPolicy policy = type.policy();
        addIfDeclared(policy, claims, "aud", token.audience());
        addIfDeclared(policy, claims, "iss", token.issuer());
        addIfDeclared(policy, claims, "sub", List.of("test"));
        return TokenAuthentication.of(TestTokens.of(type).verified(claims));
    }

    private static void addIfDeclared(
            TokenPolicy policy, Map<String, Object> claims, String claim, List<String> values) {
        if (policy.isSet(claim) && !values.isEmpty()) {
            claims.putIfAbsent(claim, values.get(0));
        }
    }

    private ConfiguredToken token(WithGrant annotation) {
        Class<?> wanted = annotation.token();
        List<ConfiguredToken> fitting = configured.values().stream()
                .filter(token -> token.type() != null)
                .filter(token -> wanted == Void.class || token.type() == wanted)
                .toList();
        if (fitting.isEmpty() && wanted != Void.class) {
            return new ConfiguredToken(wanted, List.of(), List.of());
        }
        if (fitting.size() != 1) {
            throw new IllegalArgumentException(
                    "@WithGrant(token = …) has to say which token: the properties grantor.tokens have "
                            + fitting.size());
        }
        return fitting.get(0);
    }

    private static Map<String, Object> claims(WithGrant annotation) {
        try {
            return JSON.readValue(annotation.value(), new TypeReference<>() {});
        } catch (JacksonException e) {
            throw new IllegalArgumentException("@WithGrant: its claims are no JSON object", e);
        }
    }
}
