package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.OTHER_KEY;
import static dev.grantor.testsupport.HostileTokens.assertRefused;
import static dev.grantor.testsupport.HostileTokens.assertRefusedUnverified;
import static dev.grantor.testsupport.HostileTokens.assertRefusedVerified;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.payloadWith;
import static dev.grantor.testsupport.HostileTokens.payloadWithout;
import static dev.grantor.testsupport.HostileTokens.verifier;
import static dev.grantor.testsupport.Refusals.CANARY;

import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.testsupport.Forgery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The payload is one strict JSON object, which nobody looks at before it is known to be signed. */
class VerifierPayloadTest {

    private static final String GOOD = payloadWithout("none");

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "\"" + CANARY + "\"", "null", "1", "true"})
    void payloadThatIsNotAnObjectIsRefused(String payload) {
        assertMalformed(ErrorCode.MALFORMED_CLAIM, payload);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                CANARY,
                "{\"" + CANARY,
                "{\"x\":\"" + CANARY,
                "{\"x\":\"" + CANARY + "\"",
                "{\"x\":\"" + CANARY + "\",}",
                "{,\"x\":1}",
                "{\"x\" 1}",
                "{\"x\":1 \"y\":2}",
                "{'x':1}",
                "{x:1}",
                "{\"x\":" + CANARY + "}",
                "{\"x\":01}",
                "{\"x\":+1}",
                "{\"x\":.5}",
                "{\"x\":1.}",
                "{\"x\":1e}",
                "{\"x\":--1}",
                "{\"x\":NaN}",
                "{\"x\":Infinity}",
                "{\"x\":True}",
                "{\"x\":[1,]}",
                "{\"x\":[1}}",
                "{\"x\":\"\\x\"}",
                "{\"x\":\"\\u00\"}",
                "{\"x\":\"a\nb\"}",
                "/*" + CANARY + "*/{}",
                "<xml/>",
                "iss=" + CANARY
            })
    void payloadThatIsNotJsonIsRefused(String payload) {
        assertMalformed(ErrorCode.MALFORMED_JSON, payload);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", CANARY, "}", ",", "null", "\u0000", "\u00a0", "//" + CANARY, "{\"exp\":1}"})
    void whatFollowsThePayloadIsRefused(String rest) {
        assertMalformed(ErrorCode.MALFORMED_JSON, GOOD + rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"exp\":1700003600",
                "\"\\u0065xp\":9999999999",
                "\"iss\":\"SK0123456789abcdef0123456789abcdef\"",
                "\"sub\":\"" + CANARY + "\"",
                "\"jti\":\"" + CANARY + "\"",
                "\"grants\":{}",
                "\"grant\\u0073\":{\"video\":{}}",
                "\"note\":null",
                "\"x\":1,\"x\":1",
                "\"\":1,\"\":2",
                "\"\\ud83d\\ude00\":1,\"\ud83d\ude00\":2",
                "\"x\":{\"y\":1,\"y\":2}",
                "\"x\":[[[{\"y\":1,\"z\":2,\"\\u0079\":3}]]]",
                "\"x\":{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,\"h\":1,\"i\":1,\"j\":1,\"a\":1}"
            })
    void claimThatIsThereTwiceIsRefusedAtAnyDepth(String claims) {
        assertMalformed(ErrorCode.MALFORMED_DUPLICATE_NAME, GOOD.substring(0, GOOD.length() - 1) + "," + claims + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"identity\":\"alice\",\"identity\":\"mallory\"",
                "\"identity\":\"alice\",\"\\u0069dentity\":\"mallory\"",
                "\"video\":{},\"video\":{}",
                "\"video\":{\"room\":\"a\"},\"vide\\u006f\":null",
                "\"video\":{\"room\":\"a\",\"room\":\"b\"}",
                "\"voice\":{\"outgoing\":{\"params\":{\"x\":[{\"y\":1,\"y\":2}]}}}"
            })
    void grantThatIsThereTwiceIsRefusedAtAnyDepth(String members) {
        assertMalformed(ErrorCode.MALFORMED_DUPLICATE_NAME, payloadWith("grants", "{" + members + "}"));
    }

    @Test
    void sameNameInAnotherObjectIsAnother() {
        assertVerifies(
                Forgery.withPayload(payloadWith("x", "{\"exp\":1,\"y\":{\"exp\":1},\"z\":[{\"exp\":1},{\"exp\":1}]}")));
    }

    @Test
    void namesThatDifferInCaseAreOthers() {
        assertVerifies(Forgery.withPayload(payloadWith("EXP", "\"" + CANARY + "\"")));

        assertRefusedVerified(
                ClaimMismatchException.class,
                ErrorCode.CLAIM_MISSING,
                Forgery.withPayload(payloadWithout("exp").replace("\"note\"", "\"Exp\"")));
    }

    @Test
    void namesWrittenWithEscapesAreTheSame() {
        String payload = GOOD.replace("\"exp\"", "\"\\u0065\\u0078\\u0070\"").replace("\"grants\"", "\"gr\\u0061nts\"");

        assertThat(assertVerifies(Forgery.withPayload(payload)).claims().identity())
                .isEqualTo(CANARY);
    }

    @Test
    void payloadHasAtMost32Levels() {
        assertVerifies(Forgery.withPayload(payloadWith("x", "[".repeat(31) + "]".repeat(31))));
        assertVerifies(Forgery.withPayload(payloadWith("grants", "{\"y\":".repeat(30) + "{}" + "}".repeat(30))));

        assertMalformed(ErrorCode.MALFORMED_DEPTH, payloadWith("x", "[".repeat(32) + "]".repeat(32)));
        assertMalformed(ErrorCode.MALFORMED_DEPTH, payloadWith("grants", "{\"y\":".repeat(31) + "{}" + "}".repeat(31)));
    }

    @Test
    void numbersInThePayloadHaveAtMost64Characters() {
        assertVerifies(Forgery.withPayload(payloadWith("x", "9".repeat(64))));
        assertVerifies(Forgery.withPayload(payloadWith("x", "-" + "9".repeat(63))));

        assertMalformed(ErrorCode.MALFORMED_NUMBER, payloadWith("x", "9".repeat(65)));
        assertMalformed(ErrorCode.MALFORMED_NUMBER, payloadWith("x", "-" + "9".repeat(64)));
        assertMalformed(ErrorCode.MALFORMED_NUMBER, payloadWith("x", "0." + "0".repeat(63)));
        assertMalformed(ErrorCode.MALFORMED_NUMBER, payloadWith("exp", "1" + "0".repeat(64)));
        assertMalformed(ErrorCode.MALFORMED_NUMBER, payloadWith("grants", "{\"x\":{\"y\":" + "1".repeat(65) + "}}"));
    }

    private static void assertMalformed(ErrorCode code, String payload) {
        assertRefusedVerified(MalformedTokenException.class, code, Forgery.withPayload(payload));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                CANARY,
                "{\"note\":\"" + CANARY + "\",",
                "{\"x\":1,\"x\":2,\"iss\":\"SK0123456789abcdef0123456789abcdef\"}",
                "{\"iss\":[\"" + CANARY + "\"]}",
                "{\"iss\":null}",
                "{\"iss\":1}"
            })
    void payloadWhoseIssuerCannotBeReadIsToldByItsKindOnly(String payload) {
        TokenVerifier<TannoyToken> verifier = verifier().key(OTHER_KEY).build();
        String token = Forgery.withPayload(payload);

        MalformedTokenException refusal = assertRefused(verifier, MalformedTokenException.class, token);

        assertThat(refusal.path()).isEmpty();
        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo("The payload cannot be read as far as to find the token's issuer (Tannoy error 20160).");
        assertRefusedUnverified(verifier, MalformedTokenException.class, refusal.code(), token);
    }
}
