package dev.grantor.testsupport;

import dev.grantor.GrantType;
import dev.grantor.TokenContext;
import dev.grantor.TokenReader;
import dev.grantor.TokenType;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.codec.TokenPolicy;
import java.util.Optional;

/**
 * A type of token that is written by hand and careless: it looks at no claim, and has these claims whatever it reads.
 */
public record WrittenType(TokenPolicy policy, String claims) implements TokenType<String> {

    @Override
    public Class<String> javaType() {
        return String.class;
    }

    @Override
    public void writeMembers(JsonWriter out, String members) {}

    @Override
    public <G> Optional<G> grant(GrantType<G> type, String members) {
        return Optional.empty();
    }

    @Override
    public TokenReader<String> reader(TokenContext context) {
        return new TokenReader<>() {
            @Override
            public boolean read(String name, JsonReader in) {
                return false;
            }

            @Override
            public String end() {
                return claims;
            }
        };
    }
}
