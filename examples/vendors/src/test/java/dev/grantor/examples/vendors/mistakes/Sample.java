package dev.grantor.examples.vendors.mistakes;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.TokenType;
import dev.grantor.annotation.Algorithm;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A vendor's token as it should be, and mistakes that are made with it. */
final class Sample {

    private final TokenType<?> type;
    private final String header;
    private final String payload;
    private final List<Mistake> mistakes = new ArrayList<>();

    Sample(TokenType<?> type, String header, String payload) {
        this.type = type;
        this.header = header;
        this.payload = payload;
    }

    /**
     * A token with a mistake.
     *
     * @param findings what an inspector says of it, in its order
     */
    record Mistake(TokenType<?> type, String name, String token, List<String> findings) {

        @Override
        public String toString() {
            return type.javaType().getSimpleName() + ": " + name;
        }
    }

    TokenType<?> type() {
        return type;
    }

    String token() {
        return token(header, payload);
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    /** A mistake in the claims. */
    Sample claims(String name, String right, String wrong, String... findings) {
        assertThat(payload).contains(right);
        return add(name, token(header, payload.replace(right, wrong)), findings);
    }

    /** A mistake in the header. */
    Sample header(String name, String right, String wrong, String... findings) {
        assertThat(header).contains(right);
        return add(name, token(header.replace(right, wrong), payload), findings);
    }

    private Sample add(String name, String token, String... findings) {
        mistakes.add(new Mistake(type, name, token, List.of(findings)));
        return this;
    }

    /** With a signature of the right length, for inspectors without keys. */
    private String token(String header, String payload) {
        return encode(header) + '.' + encode(payload) + '.' + "A".repeat(signatureLength());
    }

    private int signatureLength() {
        Algorithm algorithm = type.policy().algorithms().get(0);
        return switch (algorithm) {
            case HS256 -> 43;
            case HS384 -> 64;
            case HS512, ES256, EDDSA -> 86;
            case ES384 -> 128;
            case ES512 -> 176;
            case RS256, RS384, RS512, PS256, PS384, PS512 -> 342;
        };
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }
}
