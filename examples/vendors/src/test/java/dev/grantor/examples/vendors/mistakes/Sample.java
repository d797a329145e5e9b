package dev.grantor.examples.vendors.mistakes;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.TokenType;
import dev.grantor.annotation.Algorithm;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.inspect.TokenInspector;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A vendor's token as it should be, and mistakes that are made with it. */
final class Sample {

    private final TokenType<?> type;
    private final TokenInspector inspector;
    private final String header;
    private final String payload;
    private final List<Mistake> mistakes = new ArrayList<>();

    Sample(TokenType<?> type, String header, String payload) {
        this(TokenInspector.builder(type), header, payload);
    }

    /** @param inspector knows no keys, as that of whoever looks at a token of somebody else */
    Sample(TokenInspector.Builder inspector, String header, String payload) {
        this.inspector = inspector.clock(Keys.CLOCK).build();
        this.type = this.inspector.inspect("").type();
        this.header = header;
        this.payload = payload;
    }

    /**
     * A token with a mistake.
     *
     * @param recognisable whether the token can still be told from all others
     * @param findings what an inspector says of it, in its order
     */
    record Mistake(Sample sample, String name, String token, boolean recognisable, List<String> findings) {

        @Override
        public String toString() {
            return sample.type().policy().name() + ": " + name;
        }
    }

    TokenType<?> type() {
        return type;
    }

    TokenInspector inspector() {
        return inspector;
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
        return add(name, token(header, payload.replace(right, wrong)), true, findings);
    }

    /** A mistake in the claims that leaves nothing which others do not have. */
    Sample plainClaims(String name, String right, String wrong, String... findings) {
        assertThat(payload).contains(right);
        return add(name, token(header, payload.replace(right, wrong)), false, findings);
    }

    /** A mistake in the header. */
    Sample header(String name, String right, String wrong, String... findings) {
        assertThat(header).contains(right);
        return add(name, token(header.replace(right, wrong), payload), true, findings);
    }

    private Sample add(String name, String token, boolean recognisable, String... findings) {
        mistakes.add(new Mistake(this, name, token, recognisable, List.of(findings)));
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
