package dev.grantor.testing;

import dev.grantor.GrantType;
import dev.grantor.TokenContext;
import dev.grantor.TokenReader;
import dev.grantor.TokenType;
import dev.grantor.annotation.Algorithm;
import dev.grantor.codec.JsonName;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.codec.TokenPolicy;
import java.util.Optional;

/** A token that is a subject, of any algorithm. */
record SubjectType(TokenPolicy policy) implements TokenType<String> {

    static SubjectType of(Algorithm algorithm) {
        return new SubjectType(
                TokenPolicy.builder("SubjectToken", algorithm).claims("sub").build());
    }

    @Override
    public Class<String> javaType() {
        return String.class;
    }

    @Override
    public void writeMembers(JsonWriter out, String subject) {
        out.name(JsonName.of("sub"));
        out.value(subject);
    }

    @Override
    public TokenReader<String> reader(TokenContext context) {
        return new TokenReader<>() {
            private String subject = "";

            @Override
            public boolean read(String name, JsonReader in) {
                if (!name.equals("sub")) {
                    return false;
                }
                subject = in.nextString();
                return true;
            }

            @Override
            public String end() {
                return subject;
            }
        };
    }

    @Override
    public <G> Optional<G> grant(GrantType<G> type, String claims) {
        return Optional.empty();
    }
}
