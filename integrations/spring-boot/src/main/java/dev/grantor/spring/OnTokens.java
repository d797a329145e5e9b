package dev.grantor.spring;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Conditions on the tokens of the properties. */
abstract class OnTokens extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        boolean matches = matches(DeclaredToken.all(context.getEnvironment()));
        return new ConditionOutcome(matches, "%s %s".formatted(getClass().getSimpleName(), matches));
    }

    abstract boolean matches(Map<String, DeclaredToken> tokens);

    /** There are tokens that requests can be authenticated with. */
    static final class Verified extends OnTokens {
        @Override
        boolean matches(Map<String, DeclaredToken> tokens) {
            return tokens.values().stream().anyMatch(DeclaredToken::verifies);
        }
    }

    /** There are keys behind an address. */
    static final class Remote extends OnTokens {
        @Override
        boolean matches(Map<String, DeclaredToken> tokens) {
            return tokens.values().stream().anyMatch(DeclaredToken::remote);
        }
    }
}
