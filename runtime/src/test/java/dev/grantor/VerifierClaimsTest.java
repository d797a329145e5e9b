package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.assertRefusedVerified;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.payloadWith;
import static dev.grantor.testsupport.HostileTokens.payloadWithout;
import static dev.grantor.testsupport.Refusals.CANARY;

import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each claim has its one type. Nothing is converted, and a claim that is null is not one that is missing. */
class VerifierClaimsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"\"",
                "\"1700003600\"",
                "\"" + CANARY + "\"",
                "true",
                "false",
                "[]",
                "[1700003600]",
                "{}",
                "{\"seconds\":1700003600}",
                "1e3",
                "1E9",
                "1.7e9",
                "1700003600e0",
                "17000036e+2",
                "17000036000e-1",
                "1e400",
                "1e-400",
                "253402300800",
                "253402300800.0",
                "1700003600000", // milliseconds
                "1700003600000000", // microseconds
                "9223372036854775807",
                "9223372036854775808",
                "18446744073709551616",
                "18446744075409555216", // 2^64 and a good time
                "9999999999999999999999999999999999999999999999999999999999999999",
                "-253402300800",
                "-9223372036854775808",
                "-9999999999999999999999999999999999999999999999999999999999999"
            })
    void timeIsANumberOfSecondsInTheYears1970To9999(String json) {
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "iat", json);
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "nbf", json);
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "exp", json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0", "-0.0", "-0.000000001", "-1700000000", "-253402300799"})
    void issueOrStartBefore1970IsRefused(String json) {
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "iat", json);
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "nbf", json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01700003600",
                "00",
                "+1700003600",
                ".5",
                "1700003600.",
                "1_700_003_600",
                "0x6553F100",
                "0b1",
                "1700003600L",
                "NaN",
                "Infinity",
                "-Infinity",
                "'1700003600'",
                "undefined",
                "\uff11"
            })
    void timeThatIsNoJsonNumberIsRefused(String json) {
        assertMalformed(ErrorCode.MALFORMED_JSON, "iat", json);
        assertMalformed(ErrorCode.MALFORMED_JSON, "nbf", json);
        assertMalformed(ErrorCode.MALFORMED_JSON, "exp", json);
    }

    @ParameterizedTest
    @CsvSource({
        "1699999999, 1699999999, 0",
        "1699999999.0, 1699999999, 0",
        "1699999999.5, 1699999999, 500000000",
        "1699999999.000000001, 1699999999, 1",
        "1699999999.9999999999, 1699999999, 999999999",
        "1699999999.00000000000000000000000000000000000000000000000000001, 1699999999, 0"
    })
    void timeMayHaveAFraction(String json, long seconds, long nanoseconds) {
        Instant time = Instant.ofEpochSecond(seconds, nanoseconds);

        assertThat(assertVerifies(token("iat", json)).issuedAt()).hasValue(time);
        assertThat(assertVerifies(token("nbf", json)).notBefore()).hasValue(time);
        assertThat(assertVerifies(token("exp", json.replace("1699999999", "1700000999")))
                        .expiresAt())
                .hasValue(time.plusSeconds(1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "0", "1700000000", "-1.5", "true", "false", "[]", "[\"" + CANARY + "\"]", "{}"})
    void issuerAccountAndIdAreStrings(String json) {
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "iss", json);
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "sub", json);
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "jti", json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                CANARY,
                "SKffffffffffffffffffffffffffffffff",
                "ACffffffffffffffffffffffffffffffff",
                "sk0123456789abcdef0123456789abcdef",
                "SK0123456789ABCDEF0123456789ABCDEF",
                "SK0123456789abcdef0123456789abcdef ",
                "SK0123456789abcdef0123456789abcdef\\u0000",
                "SK0123456789abcdef0123456789abcdef\\n",
                "SK0123456789abcdef0123456789abcde",
                "\uff33K0123456789abcdef0123456789abcdef"
            })
    void issuerAndAccountAreThoseOfTheKey(String text) {
        assertMismatch(ErrorCode.CLAIM_DIFFERENT, "iss", payloadWith("iss", "\"" + text + "\""));
        assertMismatch(ErrorCode.CLAIM_DIFFERENT, "sub", payloadWith("sub", "\"" + text.replace("SK", "AC") + "\""));
    }

    @Test
    void issuerAndAccountAreNotSwapped() {
        assertMismatch(ErrorCode.CLAIM_DIFFERENT, "iss", payloadWith("iss", "\"" + Fixtures.ACCOUNT_SID + "\""));
        assertMismatch(ErrorCode.CLAIM_DIFFERENT, "sub", payloadWith("sub", "\"" + Fixtures.KEY_SID + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "sub", "exp"})
    void missingClaimIsRefused(String claim) {
        assertMismatch(ErrorCode.CLAIM_MISSING, claim, payloadWithout(claim));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iat", "jti", "note"})
    void otherClaimsAreNotRequired(String claim) {
        assertVerifies(Forgery.withPayload(payloadWithout(claim)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"" + CANARY + "\"", "true", "false", "[]", "[{}]", "[\"identity\"]"})
    void grantsAreAnObject(String json) {
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "grants", json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "true", "false", "[]", "[\"" + CANARY + "\"]", "{}"})
    void identityIsAString(String json) {
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "grants", "{\"identity\":" + json + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.5", "\"" + CANARY + "\"", "\"\"", "\"{}\"", "true", "false", "[]", "[{}]"})
    void grantIsAnObject(String json) {
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "grants", "{\"video\":" + json + "}");
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "grants", "{\"unknown\": " + json + " }");
    }

    @Test
    void grantThatIsNullCountsAsEmpty() {
        VerifiedToken<TannoyToken> token =
                assertVerifies(token("grants", "{\"identity\":\"alice\",\"video\":null,\"chat\": { } }"));

        assertThat(token.claims().grants().keys())
                .containsExactly("video", "chat")
                .inOrder();
        assertThat(token.claims().grants().grant("video").orElseThrow()).isEmpty();
    }

    @Test
    void idMayBeEmptyAndIdentityMayNot() {
        assertThat(assertVerifies(token("jti", "\"\"")).id()).hasValue("");
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "grants", "{\"identity\":\"\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"" + CANARY + "\"", "[\"a\",\"b\"]", "[]"})
    void audienceThatIsNotDeclaredIsRefused(String json) {
        assertMismatch(ErrorCode.CLAIM_UNEXPECTED, "aud", payloadWith("aud", json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "0", "true", "{}", "1e99", "[1]"})
    void audienceIsATextOrAListOfTexts(String json) {
        assertMalformed(ErrorCode.MALFORMED_CLAIM, "aud", json);
    }

    private static String token(String claim, String json) {
        return Forgery.withPayload(payloadWith(claim, json));
    }

    private static void assertMalformed(ErrorCode code, String claim, String json) {
        MalformedTokenException refusal =
                assertRefusedVerified(MalformedTokenException.class, code, token(claim, json));

        assertThat(refusal.path()).startsWith(claim);
    }

    private static void assertMismatch(ErrorCode code, String claim, String payload) {
        ClaimMismatchException refusal =
                assertRefusedVerified(ClaimMismatchException.class, code, Forgery.withPayload(payload));

        assertThat(refusal.path()).isEqualTo(claim);
    }
}
