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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A vendor's token as it should be, and mistakes that are made with it. */
final class Sample {

    private static final Pattern EXPIRY = Pattern.compile("\"exp\":(\\d+)");
    private static final Pattern TIME = Pattern.compile("(\"(?:exp|iat|nbf)\":)(\\d+)");

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

    /** A mistake with any vendor's token. */
    Sample inMilliseconds() {
        return add(
                "times in milliseconds",
                token(header, EXPIRY.matcher(payload).replaceAll(expiry -> expiry.group() + "000")),
                true,
                "exp: later than the year 9999, so probably in milliseconds. Times are in seconds (RFC 7519 §2):"
                        + " divide by 1000.");
    }

    /**
     * A mistake with any vendor's token: all of its times are put back, so that it has expired and is right otherwise.
     */
    Sample expired() {
        Matcher expiry = EXPIRY.matcher(payload);
        assertThat(expiry.find()).isTrue();
        long back =
                Long.parseLong(expiry.group(1)) - Keys.NOW.minusSeconds(1_000).getEpochSecond();
        String old = TIME.matcher(payload).replaceAll(time -> time.group(1) + (Long.parseLong(time.group(2)) - back));
        return add(
                "expired",
                token(header, old),
                true,
                "The token expired at 2023-11-14T21:56:40Z, 16 min 40 s ago. Mint a new one; if it is new, compare the"
                        + " clocks.");
    }

    /** A mistake with any vendor's token. */
    Sample notSigned() {
        String algorithms = type.policy().algorithms().stream()
                .map(algorithm -> '"' + algorithm.headerName() + '"')
                .collect(Collectors.joining(" or "));
        String unsigned = header.replaceFirst("\"alg\":\"\\w+\"", "\"alg\":\"none\"");
        return add(
                "not signed",
                token(unsigned, payload),
                true,
                "The header's alg must be %s, but is \"none\": the token is not signed (RFC 8725 §3.2)."
                        .formatted(algorithms));
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
