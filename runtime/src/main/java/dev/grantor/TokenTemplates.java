package dev.grantor;

import dev.grantor.annotation.Algorithm;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.internal.parameter.Parameters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The templates of one key, one for each type of token that it signed or verified. Safe to share between threads. */
final class TokenTemplates {

    /** At most this many are kept; further ones are made each time. */
    private static final int MAX = 16;

    private final Algorithm algorithm;
    private final KeyAttributes attributes;
    private final SignatureFunction function;

    /** Replaced whole. Threads that add at the same time may lose a template, which is then made again. */
    private volatile TokenTemplate[] templates = {};

    private volatile boolean cleared;

    TokenTemplates(Algorithm algorithm, KeyAttributes attributes, SignatureFunction function) {
        this.algorithm = algorithm;
        this.attributes = attributes;
        this.function = function;
    }

    /**
     * The template for a type of token.
     *
     * @throws dev.grantor.error.InvalidParameterException if the key cannot sign such tokens
     */
    TokenTemplate of(TokenType<?> type) {
        TokenTemplate known = find(type);
        if (known != null) {
            return known;
        }
        TokenPolicy policy = Parameters.supplied("policy", type, type::policy);
        attributes.check(algorithm, policy);
        TokenTemplate made = new TokenTemplate(type, policy, algorithm, attributes, function);
        TokenTemplate[] before = templates;
        if (before.length < MAX && !cleared) {
            TokenTemplate[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = made;
            templates = after;
            if (cleared) {
                clear(); // meanwhile
            }
        }
        return made;
    }

    /** Lets go of what has been prepared, and keeps nothing from now on. */
    void clear() {
        cleared = true;
        templates = new TokenTemplate[0];
    }

    /** The template for a type of token; null if none has been made. */
    @Nullable
    TokenTemplate find(TokenType<?> type) {
        for (TokenTemplate template : templates) {
            if (template.type() == type) {
                return template;
            }
        }
        return null;
    }
}
