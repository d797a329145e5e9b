package dev.grantor.inspect;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.TokenVerifier;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import dev.grantor.inspect.TokenInspection.Finding;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A declared token: what its verifier refuses it for is among the findings, and what it accepts has none. */
class PortalTokenInspectionTest {

    private static final HmacKey KEY =
            HmacKey.hs256(Secret.text(Fixtures.SECRET)).withId("key-1").withClaim("realm", "north");

    private static final String HEADER =
            "{\"alg\":\"HS256\",\"typ\":\"portal+jwt\",\"kid\":\"key-1\",\"realm\":\"north\",\"zone\":\"a\"}";

    private static final String PAYLOAD = "{\"iss\":\"https://portal.example\",\"aud\":\"rooms\",\"sub\":\"canary\","
            + "\"level\":2,\"tenant\":\"acme\",\"doors\":{\"door\":{\"number\":7}},\"iat\":1700000000,"
            + "\"exp\":1700003600}";

    private static final TokenVerifier<PortalToken> VERIFIER = PortalTokens.verifier()
            .key(KEY)
            .audience("rooms")
            .clock(Fixtures.CLOCK)
            .build();

    private static TokenInspector.Builder builder() {
        return TokenInspector.builder(PortalTokens.TYPE).clock(Fixtures.CLOCK);
    }

    private static final TokenInspector INSPECTOR =
            builder().key(KEY).audience("rooms", "halls").build();

    private static final TokenInspector WITHOUT_KEY = builder().build();

    private static String token(String header, String payload) {
        return Forgery.signed(header.getBytes(UTF_8), payload.getBytes(UTF_8));
    }

    private static String withPayload(String payload) {
        return token(HEADER, payload);
    }

    private static Arguments header(String changed, String to, String... findings) {
        assertThat(HEADER).contains(changed);
        return Arguments.of(token(HEADER.replace(changed, to), PAYLOAD), List.of(findings));
    }

    private static Arguments payload(String changed, String to, String... findings) {
        assertThat(PAYLOAD).contains(changed);
        return Arguments.of(withPayload(PAYLOAD.replace(changed, to)), List.of(findings));
    }

    private static final String NOT_REQUIRED =
            ": missing; call acceptWaived() if tokens without it are to be accepted.";

    static Stream<Arguments> headers() {
        return Stream.of(
                header(
                        "portal+jwt",
                        "JWT",
                        "UNSUPPORTED_TYPE: The header's typ must be \"portal+jwt\", but is \"JWT\"."),
                header(
                        "HS256",
                        "HS384",
                        "UNSUPPORTED_ALGORITHM: The header's alg is not that of the given key, HS256."),
                header(
                        "key-1",
                        "key-2",
                        "UNKNOWN_KEY: The header's kid is not the id of the given key: the token is of another key,"
                                + " or this is the wrong one to check it with."),
                header("\"north\"", "\"south\"", "CLAIM_DIFFERENT: header.realm: not that of the given key."),
                header(",\"realm\":\"north\"", "", "CLAIM_MISSING: header.realm: missing."),
                header("\"north\"", "7", "MALFORMED_CLAIM: header.realm: expected a string, found an integer."),
                header(",\"zone\":\"a\"", "", "CLAIM_MISSING: lacks the required claim zone (\"header.zone\")."));
    }

    static Stream<Arguments> payloads() {
        return Stream.of(
                payload(
                        "https://portal.example",
                        "https://other.example",
                        "CLAIM_DIFFERENT: iss: not \"https://portal.example\", which every such token has."),
                payload("\"iss\":\"https://portal.example\",", "", "CLAIM_MISSING: iss: missing."),
                payload("\"rooms\"", "\"cellars\"", "CLAIM_DIFFERENT: aud: none of those that are expected."),
                payload(
                        "\"rooms\"",
                        "[]",
                        "MALFORMED_CLAIM: aud: expected one audience, found 0.",
                        "CLAIM_MISSING: aud: missing."),
                payload(
                        "\"rooms\"",
                        "[\"rooms\",\"cellars\"]",
                        "MALFORMED_CLAIM: aud: expected one audience, found 2."),
                payload("\"rooms\"", "7", "MALFORMED_CLAIM: aud: expected a string, found an integer."),
                payload(
                        "1700003600",
                        "1700000000",
                        "TOKEN_EXPIRED: The token expires before it is valid: exp is not"
                                + " after iat and nbf. Was its lifetime negative, or too large for an int?"),
                payload(
                        "1700003600",
                        "1700003631",
                        "LIFETIME_TOO_LONG: exp: the token is valid for 3631 s = 1 h, and no more than 3630 s is"
                                + " allowed."),
                payload(",\"exp\":1700003600", "", "CLAIM_MISSING: exp: missing; a token must say when it expires."),
                payload("\"sub\":\"canary\",", "", "CLAIM_MISSING: lacks the required claim subject (\"sub\")."),
                payload("\"canary\"", "\" \"", "MALFORMED_CLAIM: sub: must not be blank."),
                payload("\"tenant\":\"acme\",", "", "CLAIM_MISSING: tenant" + NOT_REQUIRED),
                payload("\"acme\"", "null", "CLAIM_MISSING: tenant" + NOT_REQUIRED),
                payload(
                        "\"number\":7",
                        "\"no\":7",
                        "UNKNOWN_CLAIM: doors.door.no is not a claim of doors.door.",
                        "MALFORMED_CLAIM: doors.door: lacks the required claim number" + " (\"number\")."),
                payload(
                        "\"number\":7",
                        "\"number\":\"canary\"",
                        "MALFORMED_CLAIM: doors.door.number: expected an integer, found a string."),
                payload("\"level\":2", "\"level\":0", "MALFORMED_CLAIM: guests have no door."));
    }

    static Stream<Arguments> several() {
        return Stream.of(
                payload(
                        "1700000000,\"exp\":1700003600",
                        "1700000600,\"exp\":1700000300",
                        "TOKEN_EXPIRED: The token expires before it is valid: exp is not after iat and nbf. Was its"
                                + " lifetime negative, or too large for an int?",
                        "TOKEN_NOT_YET_VALID: The token is valid from 2023-11-14T22:23:20Z on (iat), in 10 min."
                                + " Compare the clocks."),
                payload(
                        "\"aud\":\"rooms\",\"sub\":\"canary\",\"level\":2,\"tenant\":\"acme\",",
                        "",
                        "CLAIM_MISSING: aud: missing.",
                        "CLAIM_MISSING: tenant" + NOT_REQUIRED,
                        "CLAIM_MISSING: lacks required claims: level (\"level\"), subject" + " (\"sub\")."),
                payload(
                        "\"level\":2,\"tenant\":\"acme\"",
                        "\"level\":0",
                        "CLAIM_MISSING: tenant" + NOT_REQUIRED,
                        "MALFORMED_CLAIM: guests have no door."),
                payload(
                        "\"level\":2,\"tenant\":\"acme\"",
                        "\"level\":\"canary\"",
                        "MALFORMED_CLAIM: level: expected an integer, found a string."));
    }

    @ParameterizedTest
    @MethodSource({"headers", "payloads", "several"})
    void everyMistakeIsToldOnce(String token, List<String> findings) {
        assertThat(texts(INSPECTOR.inspect(token)))
                .containsExactlyElementsIn(findings)
                .inOrder();
    }

    @ParameterizedTest
    @MethodSource({"headers", "payloads", "several"})
    void whatTheVerifierRefusesItForIsAmongTheFindings(String token, List<String> findings) {
        VerificationException refusal =
                Assertions.assertThrows(VerificationException.class, () -> VERIFIER.verify(token));

        assertThat(INSPECTOR.inspect(token).findings().stream().map(Finding::code))
                .contains(refusal.code());
    }

    @ParameterizedTest
    @MethodSource({"headers", "payloads"})
    void withoutAKeyWhatNeedsNoneIsFoundAllTheSame(String token, List<String> findings) {
        List<String> withoutComparisons = findings.stream()
                .filter(finding -> !finding.contains("given key") && !finding.contains("that are expected"))
                .toList();

        assertThat(texts(WITHOUT_KEY.inspect(token)))
                .containsExactlyElementsIn(withoutComparisons)
                .inOrder();
    }

    @Test
    void tokenThatVerifiesHasNoFindings() {
        VERIFIER.verify(withPayload(PAYLOAD));

        assertThat(INSPECTOR.inspect(withPayload(PAYLOAD)).findings()).isEmpty();
        assertThat(WITHOUT_KEY.inspect(withPayload(PAYLOAD)).findings()).isEmpty();
    }

    @Test
    void lifetimeMayExceedTheMaximumByTheBackdating() {
        String token = PortalTokens.builder(KEY)
                .clock(Fixtures.CLOCK)
                .audience("rooms")
                .subject("canary")
                .level(1)
                .withoutTenant()
                .zone("a")
                .ttl(Duration.ofHours(1))
                .build()
                .toJwt();

        assertThat(builder().key(KEY).acceptWaived().build().inspect(token).findings())
                .isEmpty();
    }

    @Test
    void waivedClaimIsNoFindingIfItIsAccepted() {
        String token = withPayload(PAYLOAD.replace("\"tenant\":\"acme\",", ""));

        assertThat(builder().acceptWaived().build().inspect(token).findings()).isEmpty();
    }

    @Test
    void issuerOrAudienceThatIsNotToBeComparedIsRefused() {
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "issuer",
                "of no use: the iss of a PortalToken is known from its declaration",
                () -> builder().issuer("https://portal.example"));
        assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "audience",
                "of no use: the aud of a VisitorToken is not declared",
                () -> TokenInspector.builder(VisitorTokens.TYPE).audience("rooms"));
        assertInvalid(ErrorCode.PARAMETER_BLANK, "audience", () -> builder().audience("rooms", " "));
    }

    @Test
    void signatureOfAnotherAlgorithmsLengthIsToldByTheTokensOwn() {
        String token = token(HEADER.replace("HS256", "HS384"), PAYLOAD);

        assertThat(texts(WITHOUT_KEY.inspect(token + "A")))
                .containsExactly("SIGNATURE_MISMATCH: The signature has 44 characters, not 64: the token is cut off.");
    }

    @Test
    void signatureIsNotCheckedWithAKeyForAnotherAlgorithm() {
        assertThat(INSPECTOR
                        .inspect(token(HEADER.replace("HS256", "HS384"), PAYLOAD))
                        .report())
                .contains("\n  not checked: the key is for another algorithm\n");
        assertThat(INSPECTOR
                        .inspect(token(HEADER.replace("key-1", "key-2"), PAYLOAD))
                        .report())
                .contains("\n  not checked: the token names another key than the given one\n");
    }

    private static List<String> texts(TokenInspection inspection) {
        return inspection.findings().stream()
                .map(finding -> finding.code() + ": " + finding.message())
                .toList();
    }

    @Test
    void misspeltClaimIsAFinding() {
        String token = withPayload(PAYLOAD.replace("\"tenant\":", "\"tennant\":"));

        assertThat(texts(builder()
                        .key(KEY)
                        .audience("rooms")
                        .acceptWaived()
                        .build()
                        .inspect(token)))
                .containsExactly("UNKNOWN_CLAIM: tennant is not a claim of PortalToken; did you mean \"tenant\"?");
    }

    @Test
    void otherClaimThatIsNotDeclaredIsNamedAndNoFinding() {
        TokenInspection inspection = INSPECTOR.inspect(withPayload(PAYLOAD.replace("{\"iss\"", "{\"zip\":1,\"iss\"")));

        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.report()).contains("""
                Claims that are not declared
                  zip: no claim of PortalToken, so a verifier ignores it
                """);
    }

    @Test
    void claimOfThatNameThatIsThereIsNotMeant() {
        TokenInspection inspection =
                INSPECTOR.inspect(withPayload(PAYLOAD.replace("{\"iss\"", "{\"levels\":[],\"iss\"")));

        assertThat(inspection.findings()).isEmpty();
    }
}
