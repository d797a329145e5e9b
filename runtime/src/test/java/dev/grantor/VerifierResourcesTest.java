package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.BUDGET;
import static dev.grantor.testsupport.HostileTokens.LONGEST;
import static dev.grantor.testsupport.HostileTokens.OTHER_KEY;
import static dev.grantor.testsupport.HostileTokens.assertNotSigned;
import static dev.grantor.testsupport.HostileTokens.assertRefused;
import static dev.grantor.testsupport.HostileTokens.assertRefusedUnverified;
import static dev.grantor.testsupport.HostileTokens.assertRefusedVerified;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.headerWith;
import static dev.grantor.testsupport.HostileTokens.payloadWith;
import static dev.grantor.testsupport.HostileTokens.verifier;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.testsupport.Forgery;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a token is made, it costs no more than its length, also where a verifier reads the longest there can be. */
class VerifierResourcesTest {

    private static final TokenVerifier<TannoyToken> VERIFIER =
            verifier().maxLength(LONGEST).build();
    private static final TokenVerifier<TannoyToken> VERIFIER_OF_TWO =
            verifier().key(OTHER_KEY).maxLength(LONGEST).build();

    private static final int MANY = 700_000;

    /** JSON that is refused by itself, and why. */
    static Stream<Arguments> refused() {
        return Stream.of(
                refused("digits", ErrorCode.MALFORMED_NUMBER, "9".repeat(MANY)),
                refused("negative digits", ErrorCode.MALFORMED_NUMBER, "-" + "9".repeat(MANY)),
                refused("decimals", ErrorCode.MALFORMED_NUMBER, "0." + "9".repeat(MANY)),
                refused("digits of an exponent", ErrorCode.MALFORMED_NUMBER, "1e" + "9".repeat(MANY)),
                refused("zeros", ErrorCode.MALFORMED_JSON, "0".repeat(MANY)),
                refused("minus signs", ErrorCode.MALFORMED_JSON, "-".repeat(MANY)),
                refused("arrays that close", ErrorCode.MALFORMED_DEPTH, "[".repeat(200_000) + "]".repeat(200_000)),
                refused("arrays that do not close", ErrorCode.MALFORMED_DEPTH, "[".repeat(MANY)),
                refused("objects", ErrorCode.MALFORMED_DEPTH, "{\"\":".repeat(150_000)),
                refused("both", ErrorCode.MALFORMED_DEPTH, "[{\"\":".repeat(100_000)),
                refused("text without an end", ErrorCode.MALFORMED_JSON, "\"" + "x".repeat(MANY)),
                refused("quotes", ErrorCode.MALFORMED_JSON, "\"".repeat(MANY)),
                refused("backslashes", ErrorCode.MALFORMED_JSON, "\"" + "\\".repeat(MANY)),
                refused("commas", ErrorCode.MALFORMED_JSON, "[" + ",".repeat(MANY) + "]"));
    }

    private static Arguments refused(String name, ErrorCode code, String json) {
        return Arguments.argumentSet(name, code, json);
    }

    /** JSON that is merely large: in a header too large, in a payload fine. */
    static Stream<Arguments> large() {
        return Stream.of(
                Arguments.argumentSet("string", "\"" + "x".repeat(MANY) + "\""),
                Arguments.argumentSet("string of escapes", "\"" + "\\u0078".repeat(MANY / 6) + "\""),
                Arguments.argumentSet("string of emoji", "\"" + "\ud83d\ude00".repeat(MANY / 4) + "\""),
                Arguments.argumentSet("name", "{\"" + "x".repeat(MANY) + "\":1}"),
                Arguments.argumentSet("names", object(60_000, i -> "k" + i)),
                Arguments.argumentSet("names with one hash", object(16_384, VerifierResourcesTest::colliding)),
                Arguments.argumentSet("names of zeros", object(400, "\\u0000"::repeat)),
                Arguments.argumentSet("objects", repeated("{\"x\":{}}")));
    }

    /** JSON that is large in neither a header nor a payload. */
    static Stream<Arguments> flat() {
        return Stream.of(
                Arguments.argumentSet("numbers", repeated("1")),
                Arguments.argumentSet("long numbers", repeated("1e-60")),
                Arguments.argumentSet("empty arrays", repeated("[]")),
                Arguments.argumentSet("empty objects", repeated("{}")),
                Arguments.argumentSet("strings", repeated("\"\\n\"")),
                Arguments.argumentSet("literals", repeated("null")),
                Arguments.argumentSet("white space", "[" + " \t\r\n".repeat(MANY / 4) + "]"));
    }

    private static String repeated(String json) {
        return "[" + (json + ",").repeat(MANY / (json.length() + 1)) + json + "]";
    }

    private static String object(int count, IntFunction<String> name) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"" + name.apply(i) + "\":0")
                .collect(joining(",", "{", "}"));
    }

    /** Texts of 14 parts each of which is one of two with the same hash. */
    private static String colliding(int number) {
        return IntStream.range(0, 14)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(joining());
    }

    @Test
    void namesCollide() {
        assertThat(IntStream.range(0, 16_384)
                        .mapToObj(VerifierResourcesTest::colliding)
                        .distinct())
                .hasSize(16_384);
        assertThat(IntStream.range(0, 16_384)
                        .mapToObj(VerifierResourcesTest::colliding)
                        .map(String::hashCode)
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void headerIsRefused(ErrorCode code, String json) {
        assertHeaderRefused(headerWith("alg", json));
        assertHeaderRefused(json);
        assertRefusedUnverified(
                VERIFIER, MalformedTokenException.class, code, Forgery.withHeader(headerWith("x", json)));
    }

    @ParameterizedTest
    @MethodSource("large")
    void largeHeaderIsRefused(String json) {
        assertRefusedUnverified(
                VERIFIER,
                MalformedTokenException.class,
                ErrorCode.MALFORMED_SIZE,
                Forgery.withHeader(headerWith("x", json)));
        assertHeaderRefused(headerWith("alg", json));
    }

    private static void assertHeaderRefused(String header) {
        String token = Forgery.withHeader(header);

        assertRefused(VERIFIER, MalformedTokenException.class, token);
        assertRefused(VERIFIER, MalformedTokenException.class, Forgery.withWrongSignature(token));
    }

    @ParameterizedTest
    @MethodSource("flat")
    void flatHeaderVerifies(String json) {
        String token = Forgery.withHeader(headerWith("x", json));

        assertVerifies(VERIFIER, token);
        assertNotSigned(VERIFIER, Forgery.withWrongSignature(token));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void payloadIsRefused(ErrorCode code, String json) {
        assertRefusedVerified(
                VERIFIER, MalformedTokenException.class, code, Forgery.withPayload(payloadWith("x", json)));
        assertRefusedVerified(
                VERIFIER,
                MalformedTokenException.class,
                code,
                Forgery.withPayload(payloadWith("grants", "{\"video\":{\"room\":" + json + "}}")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void claimIsRefused(ErrorCode code, String json) {
        assertMalformed(Forgery.withPayload(json));
        assertMalformed(Forgery.withPayload(payloadWith("exp", json)));
        assertMalformed(Forgery.withPayload(payloadWith("iss", json)));
        assertMalformed(Forgery.withPayload(payloadWith("grants", "{\"video\":" + json + "}")));
    }

    private static void assertMalformed(String token) {
        assertRefused(VERIFIER, MalformedTokenException.class, token);
        assertNotSigned(VERIFIER, Forgery.withWrongSignature(token));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void lookForTheIssuerIsBoundedToo(ErrorCode code, String json) {
        assertRefusedUnverified(
                VERIFIER_OF_TWO, MalformedTokenException.class, code, Forgery.withPayload("{\"x\":" + json));
    }

    @ParameterizedTest
    @MethodSource({"large", "flat"})
    void largePayloadVerifies(String json) {
        String token = Forgery.withPayload(payloadWith("x", json));

        assertVerifies(VERIFIER, token);
        assertNotSigned(VERIFIER, Forgery.withWrongSignature(token));
    }

    @ParameterizedTest
    @MethodSource({"large", "flat"})
    void largePayloadIsSearchedForItsIssuer(String json) {
        String payload = payloadWith("note", "1").replaceFirst("\\{", Matcher.quoteReplacement("{\"x\":" + json + ","));
        String token = Forgery.withPayload(payload);

        assertVerifies(VERIFIER_OF_TWO, token);
        assertNotSigned(VERIFIER_OF_TWO, Forgery.withWrongSignature(token));
    }

    @Test
    void claimsWithOneHashAreRead() {
        String claims = object(16_384, VerifierResourcesTest::colliding);
        String payload = payloadWith("x", "1").replaceFirst("\\{", claims.substring(0, claims.length() - 1) + ",");

        VerifiedToken<TannoyToken> token = assertVerifies(VERIFIER, Forgery.withPayload(payload));

        Map<String, Object> read =
                assertTimeoutPreemptively(BUDGET, () -> token.claims().otherClaims());
        assertThat(read).hasSize(16_384 + 2);
    }

    @Test
    void grantsWithOneHashAreRead() {
        String grants = object(16_384, VerifierResourcesTest::colliding).replace(":0", ":null");

        VerifiedToken<TannoyToken> token = assertVerifies(VERIFIER, Forgery.withPayload(payloadWith("grants", grants)));

        assertThat(token.claims().grants().keys()).hasSize(16_384);
    }

    @Test
    void nameThatIsThereTwiceIsFoundAmongManyWithOneHash() {
        String object = object(16_384, VerifierResourcesTest::colliding);

        assertRefusedVerified(
                VERIFIER,
                MalformedTokenException.class,
                ErrorCode.MALFORMED_DUPLICATE_NAME,
                Forgery.withPayload(payloadWith("x", object.replace("}", ",\"" + colliding(0) + "\":1}"))));
    }
}
