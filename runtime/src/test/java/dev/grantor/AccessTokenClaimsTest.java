package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.payload;
import static dev.grantor.testsupport.Fixtures.payloadJson;
import static dev.grantor.testsupport.Fixtures.token;
import static dev.grantor.testsupport.Refusals.assertConflict;
import static dev.grantor.testsupport.Refusals.assertInvalid;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.FailingMap;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Refusals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.AccessMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Further claims, and grants that nobody declared: both are free-form JSON. */
class AccessTokenClaimsTest {

    @Test
    void claimsStandInTheOrderOfTheMap() {
        Map<String, Object> nested = new LinkedHashMap<>();
        nested.put("z", List.of(1, 2.5, true));
        nested.put("a", "x");

        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("zebra", nested);
        claims.put("aardvark", Long.MAX_VALUE);
        claims.put("none", null);

        AccessToken token = token().otherClaims(claims).build();

        assertThat(payloadJson(token))
                .contains(",\"zebra\":{\"z\":[1,2.5,true],\"a\":\"x\"},\"aardvark\":9223372036854775807,"
                        + "\"none\":null}");
    }

    @Test
    void nullInsideAValueIsWritten() {
        Map<String, @Nullable Object> grant = new HashMap<>();
        grant.put("requestCredentials", null);
        grant.put("list", Collections.singletonList(null));

        AccessToken token = token().grant("player", grant).build();

        assertThat(Fixtures.grants(token)
                        .get("player")
                        .get("requestCredentials")
                        .isNull())
                .isTrue();
        assertThat(Fixtures.grants(token).get("player").get("list").get(0).isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "sub", "aud", "exp", "nbf", "iat", "jti", "grants"})
    void claimOfTheTokenItselfIsRefused(String name) {
        assertConflict(
                ErrorCode.CONFLICT_RESERVED,
                name,
                "The claim \"" + name + "\" is written by the token itself, or not at all.",
                () -> token().otherClaims(Collections.singletonMap(name, "canary")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUD", "ISS", "Grants", "identity", "room"})
    void otherNamesAreTaken(String name) {
        assertThat(payload(token().otherClaims(Collections.singletonMap(name, "x"))
                                .build())
                        .get(name)
                        .textValue())
                .isEqualTo("x");
    }

    static Stream<Arguments> wrongNames() {
        return Stream.of(
                Arguments.of("", ErrorCode.PARAMETER_BLANK, "name: must not be blank."),
                Arguments.of("a\u0000", ErrorCode.PARAMETER_TEXT, "a control character"),
                Arguments.of("\udc00", ErrorCode.PARAMETER_TEXT, "an unpaired surrogate"));
    }

    @ParameterizedTest
    @MethodSource("wrongNames")
    @SuppressWarnings("NullAway")
    void wrongNameIsRefused(@Nullable String name, ErrorCode code, String message) {
        assertInvalid(code, "name", message, () -> token().otherClaims(Collections.singletonMap(name, "canary")));
    }

    @SuppressWarnings("JavaUtilDate") // programs still have them
    static final List<Object> UNSUPPORTED = List.of(
            new byte[1],
            new Date(0),
            Instant.EPOCH,
            Optional.of("canary"),
            AccessMode.READ,
            new Object(),
            new Thread("canary"),
            URI.create("urn:canary"));

    @ParameterizedTest
    @FieldSource("UNSUPPORTED")
    void valueOfAnotherTypeIsRefusedWithItsClass(Object value) {
        String type = value.getClass().getTypeName();

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "extra",
                type,
                () -> token().otherClaims(Collections.singletonMap("extra", value)));
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "grants.voice.params.list[1]",
                type,
                () -> token().grant("voice", Map.of("params", Map.of("list", List.of("x", value)))));
    }

    static final List<Number> NOT_JSON = List.of(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Float.NaN,
            Float.NEGATIVE_INFINITY,
            new BigDecimal("1e1000000"),
            BigInteger.TEN.pow(1_000_000));

    @ParameterizedTest
    @FieldSource("NOT_JSON")
    void numberThatIsNotFiniteOrTooLongIsRefused(Number number) {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "extra.n",
                "extra.n",
                () -> token().otherClaims(Collections.singletonMap("extra", Map.of("n", number))));
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "grants.voice.n",
                "grants.voice.n",
                () -> token().grant("voice", Map.of("n", number)));
    }

    @Test
    void unpairedSurrogateInsideAValueIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_TEXT,
                "grants.voice.text",
                "surrogate",
                () -> token().grant("voice", Map.of("text", "canary\ud800")));
    }

    @Test
    void cycleOfMapsIsRefused() {
        Map<String, Object> cyclic = new HashMap<>();
        cyclic.put("self", cyclic);

        assertInvalid(ErrorCode.PARAMETER_CYCLE, "grants.voice.self", "itself", () -> token().grant("voice", cyclic));
        assertInvalid(
                ErrorCode.PARAMETER_CYCLE,
                "extra.self",
                "itself",
                () -> token().otherClaims(Collections.singletonMap("extra", cyclic)));
    }

    @Test
    void cycleOfListsIsRefused() {
        List<Object> cyclic = new ArrayList<>();
        cyclic.add("x");
        cyclic.add(cyclic);

        assertInvalid(
                ErrorCode.PARAMETER_CYCLE,
                "grants.voice.list[1]",
                "itself",
                () -> token().grant("voice", Map.of("list", cyclic)));
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 1001, 5000, 50_000})
    void depthOverThirtyTwoIsRefused(int depth) {
        Object nested = Stream.iterate((Object) "canary", List::of)
                .skip(depth)
                .findFirst()
                .orElseThrow();

        InvalidParameterException refusal = Refusals.refusal(
                InvalidParameterException.class,
                ErrorCode.PARAMETER_DEPTH,
                "32",
                () -> token().otherClaims(Collections.singletonMap("extra", nested)));
        assertThat(refusal.path()).startsWith("extra[0][0]");
    }

    @Test
    void keyThatIsNotAStringIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "grants.voice.params",
                "java.lang.Integer",
                () -> token().grant("voice", Map.of("params", Map.of(1, "canary"))));
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "extra",
                "java.lang.Object",
                () -> token().otherClaims(Collections.singletonMap("extra", Map.of(new Object(), "canary"))));
    }

    @Test
    void keysThatLookAlikeAreRefused() {
        Map<Object, String> lookAlike = new LinkedHashMap<>();
        lookAlike.put("1", "a");
        lookAlike.put(1, "b");

        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "extra",
                "java.lang.Integer",
                () -> token().otherClaims(Collections.singletonMap("extra", lookAlike)));
    }

    @Test
    void nullKeyIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "extra",
                "a key is null",
                () -> token().otherClaims(Collections.singletonMap("extra", Collections.singletonMap(null, "canary"))));
    }

    @Test
    void mapWhoseCodeFailsIsRefusedWithoutItsMessage() {
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "grants.voice",
                "java.util.ConcurrentModificationException",
                () -> token().grant("voice", new FailingMap()));
        assertInvalid(
                ErrorCode.PARAMETER_TYPE,
                "extra[0]",
                "java.util.ConcurrentModificationException",
                () -> token().otherClaims(Collections.singletonMap("extra", List.of(new FailingMap()))));
    }

    @Test
    void laterChangesOfAValueHaveNoEffect() {
        List<String> list = new ArrayList<>(List.of("x"));
        Map<String, Object> grant = new HashMap<>(Map.of("list", list));
        TannoyTokens.Builder builder =
                token().id("1").grant("voice", grant).otherClaims(Collections.singletonMap("extra", list));
        String before = builder.build().toJwt();

        list.set(0, "changed");
        grant.put("more", "changed");

        assertThat(builder.build().toJwt()).isEqualTo(before);
    }

    @Test
    void sharedValueThatIsNoCycleIsWrittenTwice() {
        List<String> shared = List.of("x");

        assertThat(payloadJson(token().otherClaims(Collections.singletonMap("extra", Arrays.asList(shared, shared)))
                        .build()))
                .contains("\"extra\":[[\"x\"],[\"x\"]]");
    }
}
