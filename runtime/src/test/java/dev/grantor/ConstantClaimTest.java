package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.DraftToken.KEY;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Fixtures.NOW;
import static dev.grantor.testsupport.Fixtures.headerJson;
import static dev.grantor.testsupport.Fixtures.payloadJson;
import static dev.grantor.testsupport.Refusals.CANARY;

import dev.grantor.annotation.Algorithm;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.testsupport.DraftToken;
import dev.grantor.testsupport.WrittenType;
import dev.grantor.vendors.DeviceToken;
import dev.grantor.vendors.DeviceTokens;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a declaration says to be the same in every token is written into each, and a token without it is another's. */
class ConstantClaimTest {

    private static final DraftToken DEVICE =
            DraftToken.of(DeviceTokens.builder(KEY).clock(CLOCK).owner("alice").build());

    private static final TokenVerifier<DeviceToken> VERIFIER =
            DeviceTokens.verifier().key(KEY).clock(CLOCK).build();

    /** The constants of the token's own object, and those of the object {@code limits}, as JSON. */
    private static final Map<String, String> LIMITS = Map.of(
            "kind", "\"strict\"",
            "retries", "3",
            "enforced", "false",
            "factor", "1.5",
            "mount", "\"WALL\"",
            "schema", "\"urn:limits\"");

    static final List<String> NAMES = List.of("kind", "version", "serial", "managed", "ratio", "mount", "schema");

    static final List<String> NAMES_OF_LIMITS = List.copyOf(LIMITS.keySet());

    private static DraftToken withLimit(String name, String json) {
        return DEVICE.with("limits", limits(name, "\"" + name + "\":" + json));
    }

    /** The object {@code limits} with this member in place of the one of that name. */
    private static String limits(String name, String member) {
        return LIMITS.entrySet().stream()
                .map(limit -> limit.getKey().equals(name) ? member : "\"" + limit.getKey() + "\":" + limit.getValue())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void builderWritesConstants() {
        AccessToken token =
                DeviceTokens.builder(KEY).clock(CLOCK).id("id-1").owner("alice").build();

        assertThat(headerJson(token))
                .isEqualTo("{\"alg\":\"HS256\",\"typ\":\"device+jwt\",\"kid\":\"2026-11\",\"realm\":\"acme\"}");
        assertThat(payloadJson(token))
                .isEqualTo("{\"kind\":\"device\",\"managed\":true,\"mount\":\"CEILING_RAIL\",\"ratio\":0.5,"
                        + "\"schema\":\"https://devices.example/v2\",\"serial\":9007199254740993,\"version\":2,"
                        + "\"jti\":\"id-1\",\"iat\":" + NOW + ",\"exp\":" + (NOW + 3600) + ",\"sub\":\"alice\","
                        + "\"limits\":{\"enforced\":false,\"factor\":1.5,\"kind\":\"strict\",\"mount\":\"WALL\","
                        + "\"retries\":3,\"schema\":\"urn:limits\"}}");
    }

    @Test
    void constantsAreRead() {
        DeviceToken device = VERIFIER.verify(DEVICE.sign()).claims();

        assertThat(device.realm()).isEqualTo("acme");
        assertThat(device.kind()).isEqualTo("device");
        assertThat(device.version()).isEqualTo(2);
        assertThat(device.serial()).isEqualTo(9_007_199_254_740_993L);
        assertThat(device.managed()).isTrue();
        assertThat(device.ratio()).isEqualTo(new BigDecimal("0.5"));
        assertThat(device.mount()).isEqualTo(DeviceToken.Mount.CEILING_RAIL);
        assertThat(device.schema()).isEqualTo(URI.create("https://devices.example/v2"));
        assertThat(device.limitKind()).isEqualTo("strict");
        assertThat(device.limitRetries()).isEqualTo(3);
        assertThat(device.limitEnforced()).isFalse();
        assertThat(device.limitFactor()).isEqualTo(new BigDecimal("1.5"));
        assertThat(device.limitMount()).isEqualTo(DeviceToken.Mount.WALL);
        assertThat(device.limitSchema()).isEqualTo(URI.create("urn:limits"));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void missingConstantIsRefused(String name) {
        DEVICE.without(name).assertRefused(VERIFIER, ErrorCode.CLAIM_MISSING, name);
    }

    @ParameterizedTest
    @FieldSource("NAMES_OF_LIMITS")
    void missingConstantWithinAnObjectIsRefused(String name) {
        DraftToken token = DEVICE.with("limits", limits(name, ""));

        DraftToken.refusal(VERIFIER, ErrorCode.CLAIM_MISSING, token.sign());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}"})
    void missingObjectOfConstantsIsRefused(String json) {
        DraftToken.refusal(
                VERIFIER, ErrorCode.CLAIM_MISSING, DEVICE.without("limits").sign());
        DraftToken.refusal(
                VERIFIER, ErrorCode.CLAIM_MISSING, DEVICE.with("limits", json).sign());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void constantThatIsNullIsRefused(String name) {
        DEVICE.with(name, "null").assertRefused(VERIFIER, ErrorCode.CLAIM_DIFFERENT, name);
    }

    @ParameterizedTest
    @FieldSource("NAMES_OF_LIMITS")
    void constantWithinAnObjectThatIsNullIsMissing(String name) {
        DraftToken.refusal(
                VERIFIER, ErrorCode.CLAIM_MISSING, withLimit(name, "null").sign());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "kind, \"\"",
                "kind, \"Device\"",
                "kind, \"device \"",
                "kind, \"canary\"",
                "kind, \"device\\u0000\"",
                "version, 1",
                "version, -2",
                "version, 3",
                "version, 20",
                "version, 4294967298",
                "version, 9223372036854775807",
                "serial, 9007199254740992",
                "serial, 9007199254740994",
                "managed, false",
                "ratio, 0.49999999999999999999",
                "ratio, -0.5",
                "ratio, 5",
                "ratio, 0",
                "mount, \"WALL\"",
                "mount, \"ceiling_rail\"",
                "mount, \"CANARY\"",
                "schema, \"https://devices.example/v2/\"",
                "schema, \"HTTPS://devices.example/v2\"",
                "schema, \"https://DEVICES.example/v2\"",
                "schema, \"https://devices.example/%76%32\"",
                "schema, \"not a URI\""
            })
    void anotherValueIsRefused(String name, String json) {
        DEVICE.with(name, json).assertRefused(VERIFIER, ErrorCode.CLAIM_DIFFERENT, name);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "kind, 0",
                "kind, [\"device\"]",
                "kind, true",
                "version, \"2\"",
                "version, 2.0",
                "version, 2e0",
                "version, 20e-1",
                "version, true",
                "version, [2]",
                "version, 9223372036854775808",
                "serial, \"9007199254740993\"",
                "serial, 9007199254740993.0",
                "serial, 9.007199254740993e15",
                "managed, \"true\"",
                "managed, 1",
                "managed, {}",
                "ratio, \"0.5\"",
                "ratio, true",
                "ratio, 1e-400",
                "mount, 1",
                "mount, {}",
                "schema, 1",
                "schema, {}"
            })
    void valueOfAnotherTypeIsAnotherValue(String name, String json) {
        DEVICE.with(name, json).assertRefused(VERIFIER, ErrorCode.CLAIM_DIFFERENT, name);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "kind, \"device\"",
                "kind, \"canary\"",
                "kind, \"\"",
                "kind, 1",
                "retries, 2",
                "retries, 4294967299",
                "retries, \"3\"",
                "retries, 3.0",
                "retries, 3e0",
                "enforced, true",
                "enforced, \"false\"",
                "enforced, 0",
                "factor, 1.4999999999999999999",
                "factor, 15",
                "factor, \"1.5\"",
                "mount, \"CEILING_RAIL\"",
                "mount, \"canary\"",
                "mount, 0",
                "schema, \"urn:other\"",
                "schema, \"URN:limits\"",
                "schema, \"not a URI canary\"",
                "schema, {}"
            })
    void anotherValueOrTypeWithinAnObjectIsRefused(String name, String json) {
        withLimit(name, json).assertRefused(VERIFIER, ErrorCode.MALFORMED_CLAIM, "limits." + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"strict\"", "[]", "1", "true"})
    void constantsWithinAnObjectAreNotTakenFromElsewhere(String json) {
        DEVICE.with("limits", json).assertRefused(VERIFIER, ErrorCode.MALFORMED_CLAIM, "limits");
        DraftToken.refusal(
                VERIFIER,
                ErrorCode.CLAIM_MISSING,
                DEVICE.with("limits", limits("retries", "\"retries.\":3")).sign());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.50", "0.5000000", "5e-1", "5E-1", "50e-2"})
    void decimalIsTheSameHoweverItIsWritten(String json) {
        assertThat(VERIFIER.verify(DEVICE.with("ratio", json).sign()).claims().ratio())
                .isEqualTo(new BigDecimal("0.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.50", "1.5000", "15e-1", "0.15E1"})
    void decimalWithinAnObjectIsTheSameHoweverItIsWritten(String json) {
        assertThat(VERIFIER.verify(withLimit("factor", json).sign()).claims().limitFactor())
                .isEqualTo(new BigDecimal("1.5"));
    }

    @Test
    void textIsTheSameHoweverJsonSpellsIt() {
        VERIFIER.verify(DEVICE.with("kind", "\"d\\u0065vice\"").sign());
        VERIFIER.verify(withLimit("kind", "\"str\\u0069ct\"").sign());
        VERIFIER.verify(DEVICE.withHeader("realm", "\"\\u0061cme\"").sign());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"Acme\"", "\"acme \"", "\"canary-that-is-too-long-to-be-shown\"", "null"})
    void headerWithAnotherConstantIsRefused(String json) {
        DEVICE.withHeader("realm", json).assertRefused(VERIFIER, ErrorCode.UNSUPPORTED_TYPE, "header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "[\"acme\"]", "{\"acme\":\"" + CANARY + "\"}"})
    void headerWithAConstantOfAnotherTypeIsRefused(String json) {
        DEVICE.withHeader("realm", json).assertRefused(VERIFIER, ErrorCode.MALFORMED_CLAIM, "header.realm");
    }

    @Test
    void headerWithoutItsConstantIsRefused() {
        DEVICE.withoutHeader("realm").assertRefused(VERIFIER, ErrorCode.UNSUPPORTED_TYPE, "header");
        DEVICE.withoutHeader("realm")
                .with("realm", "\"acme\"")
                .assertRefused(VERIFIER, ErrorCode.UNSUPPORTED_TYPE, "header");
    }

    @Test
    void constantsAreComparedHoweverManyThereAre() {
        TokenType<String> type = new WrittenType(withConstants(70), "");
        DraftToken token = DraftToken.of(
                AccessToken.builder(type, KEY).clock(CLOCK).claims("").build());
        TokenVerifier<String> verifier =
                TokenVerifier.builder(type).key(KEY).clock(CLOCK).build();

        assertThat(verifier.verify(token.sign()).claims()).isEmpty();
        token.with("c5", "\"" + CANARY + "\"").assertRefused(verifier, ErrorCode.CLAIM_DIFFERENT, "c5");
        token.with("c69", "\"" + CANARY + "\"").assertRefused(verifier, ErrorCode.CLAIM_DIFFERENT, "c69");
        token.without("c69").assertRefused(verifier, ErrorCode.CLAIM_MISSING, "c69");
    }

    private static TokenPolicy withConstants(int count) {
        TokenPolicy.Builder policy = TokenPolicy.builder("ManyToken", Algorithm.HS256);
        for (int i = 0; i < count; i++) {
            policy.constant("c" + i, "v" + i);
        }
        return policy.build();
    }
}
