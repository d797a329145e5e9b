package dev.grantor.inspect;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.ACCOUNT_SID;
import static dev.grantor.testsupport.Fixtures.KEY_SID;
import static dev.grantor.testsupport.Fixtures.NOW;
import static dev.grantor.testsupport.Forgery.openPayload;
import static dev.grantor.testsupport.Forgery.payload;
import static dev.grantor.testsupport.Forgery.withHeader;
import static dev.grantor.testsupport.Forgery.withPayload;
import static dev.grantor.testsupport.Forgery.withWrongSignature;
import static java.util.stream.Collectors.joining;

import dev.grantor.inspect.TokenInspection.Finding;
import dev.grantor.tannoy.TannoyFindings;
import dev.grantor.testsupport.Fixtures;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in the payload and the header of a token: each cause once, and nothing of the values. */
class TokenInspectorFindingsTest {

    private static final TokenInspector INSPECTOR =
            TannoyFindings.inspector().key(Fixtures.KEY).clock(Fixtures.CLOCK).build();

    private static final TokenInspector WITHOUT_KEY =
            TannoyFindings.inspector().clock(Fixtures.CLOCK).build();

    private static final String GRANTS = "\"identity\":\"canary\",\"video\":{\"room\":\"canary\"}";

    private static Arguments found(String what, String token, String... findings) {
        return Arguments.of(what, token, List.of(findings));
    }

    private static String withTimes(long issuedAt, long expiresAt, String more) {
        return withPayload("{\"iss\":\"%s\",\"sub\":\"%s\",\"iat\":%s,\"exp\":%s%s,\"grants\":{%s}}"
                .formatted(KEY_SID, ACCOUNT_SID, issuedAt, expiresAt, more, GRANTS));
    }

    /** A payload that lacks no claim, with these grants. */
    private static String withIdentity(String grants) {
        return payload("\"identity\":\"canary\"," + grants);
    }

    private static String withOrigin(String origin) {
        return withPayload("{%s\"exp\":%s,\"grants\":{%s}}".formatted(origin, NOW + 60, GRANTS));
    }

    static Stream<Arguments> times() {
        return Stream.of(
                found("nothing", withTimes(NOW, NOW + 3600, "")),
                found(
                        "expired",
                        withTimes(NOW - 14_400, NOW - 10_800, ""),
                        "TOKEN_EXPIRED: The token expired at 2023-11-14T19:13:20Z, 3 h ago. Mint a new one; "
                                + "if it is new, compare the clocks (Tannoy error 20104)."),
                found(
                        "not yet valid, by two claims",
                        withTimes(NOW + 300, NOW + 3600, ",\"nbf\":" + (NOW + 600)),
                        "TOKEN_NOT_YET_VALID: The token is valid from 2023-11-14T22:23:20Z on (nbf), in 10 "
                                + "min. Compare the clocks (Tannoy error 20105)."),
                found(
                        "too long",
                        withTimes(NOW, NOW + 90_001, ""),
                        "LIFETIME_TOO_LONG: exp: the token is valid for 90001 s = 25 h, and no more than "
                                + "86400 s is allowed (Tannoy error 20157)."),
                found(
                        "too long, given in milliseconds",
                        withTimes(NOW, NOW + 3_600_000, ""),
                        "LIFETIME_TOO_LONG: exp: the token is valid for 3600000 s = 41 d 16 h, and no more "
                                + "than 86400 s is allowed. Was the ttl, 3600000, given in milliseconds? (Tannoy error "
                                + "20157)."),
                found(
                        "times in milliseconds",
                        withTimes(NOW * 1000, NOW * 1000 + 3_600_000, ",\"nbf\":1700000000000.5"),
                        "MALFORMED_CLAIM: iat, nbf, exp: later than the year 9999, so probably in milliseconds. "
                                + "Times are in"
                                + " seconds (RFC 7519 \u00a72): divide by 1000."),
                found(
                        "never valid",
                        withTimes(NOW - 60, NOW - 2_000_000, ""),
                        "TOKEN_EXPIRED: The token expires before it is valid: exp is not after iat and nbf. "
                                + "Was its lifetime negative, or too large for an int? (Tannoy error 20104)."),
                found(
                        "exp missing",
                        withPayload(payload(GRANTS).replace("\"exp\":1700003600,", "")),
                        "CLAIM_MISSING: exp: missing; a token must say when it expires (Tannoy error 20104)."),
                found(
                        "exp of another type",
                        withPayload(payload(GRANTS).replace("\"exp\":1700003600", "\"exp\":\"canary\"")),
                        "MALFORMED_CLAIM: exp: it is not a number of seconds without an exponent (RFC 7519 \u00a72)."));
    }

    static Stream<Arguments> origins() {
        return Stream.of(
                found(
                        "swapped",
                        withOrigin("\"iss\":\"%s\",\"sub\":\"%s\",".formatted(ACCOUNT_SID, KEY_SID)),
                        "CLAIM_DIFFERENT: iss and sub are swapped: iss is the API key's SID (SK), sub the "
                                + "account's (AC) (Tannoy error 20103)."),
                found(
                        "of another key, and so signed by another",
                        withWrongSignature(withOrigin("\"iss\":\"SKcanary\",\"sub\":\"ACcanary\",")),
                        "CLAIM_DIFFERENT: iss is not that of the given key: the token is of another key, "
                                + "or this is the wrong one to check it with (Tannoy error 20103)."),
                found(
                        "of another account",
                        withOrigin("\"iss\":\"%s\",\"sub\":\"ACcanary\",".formatted(KEY_SID)),
                        "CLAIM_DIFFERENT: sub: not that of the key that the token is signed with (Tannoy "
                                + "error 20103)."),
                found(
                        "of nobody",
                        withOrigin(""),
                        "CLAIM_MISSING: iss: missing (Tannoy error 20103).",
                        "CLAIM_MISSING: sub: missing (Tannoy error 20103)."),
                found(
                        "no text",
                        withOrigin("\"iss\":7,\"sub\":\"%s\",".formatted(ACCOUNT_SID)),
                        "MALFORMED_CLAIM: iss: expected a string, found an integer (Tannoy error 20103)."));
    }

    static Stream<Arguments> grants() {
        return Stream.of(
                found(
                        "misspelt claim",
                        withPayload(withIdentity("\"video\":{\"roomName\":\"canary\"}")),
                        "UNKNOWN_CLAIM: grants.video.roomName is not a claim of VideoGrant; did you mean \"room\"?"),
                found(
                        "misspelt claim in an object",
                        withPayload(withIdentity("\"voice\":{\"incoming\":{\"alow\":true},\"outgoing\":{\"zip\":1}}")),
                        "UNKNOWN_CLAIM: grants.voice.incoming.alow is not a claim of VoiceGrant; did you mean "
                                + "\"allow\"?",
                        "UNKNOWN_CLAIM: grants.voice.outgoing.zip is not a claim of VoiceGrant."),
                found(
                        "misspelt claim that another needs",
                        withPayload(
                                withIdentity("\"voice\":{\"outgoing\":{\"applicationSid\":\"canary\",\"params\":{}}}")),
                        "UNKNOWN_CLAIM: grants.voice.outgoing.applicationSid is not a claim of VoiceGrant; did you mean"
                                + " \"application_sid\"?",
                        "MALFORMED_CLAIM: grants.voice: outgoingParams needs outgoingApplicationSid; set both or "
                                + "neither (Tannoy"
                                + " error 20106)."),
                found(
                        "misspelt claim, and another missing",
                        withPayload(withIdentity(
                                "\"voice\":{\"push_credentialsid\":\"canary\",\"outgoing\":{\"params\":{}}}")),
                        "UNKNOWN_CLAIM: grants.voice.push_credentialsid is not a claim of VoiceGrant; did you mean"
                                + " \"push_credential_sid\"?",
                        "MALFORMED_CLAIM: grants.voice: outgoingParams needs outgoingApplicationSid; set both or "
                                + "neither (Tannoy"
                                + " error 20106)."),
                found(
                        "claim that another needs missing",
                        withPayload(withIdentity("\"voice\":{\"outgoing\":{\"params\":{}}}")),
                        "MALFORMED_CLAIM: grants.voice: outgoingParams needs outgoingApplicationSid; set both or "
                                + "neither (Tannoy"
                                + " error 20106)."),
                found(
                        "claim of another type",
                        withPayload(withIdentity("\"chat\":{\"service_sid\":7}")),
                        "MALFORMED_CLAIM: grants.chat.service_sid: expected a string, found an integer (Tannoy "
                                + "error 20106)."),
                found(
                        "misspelt key",
                        withPayload(withIdentity("\"vidoe\":{},\"syncdata\":{},\"ours\":{}")),
                        "UNKNOWN_GRANT: grants.vidoe is no grant that is known here; did you mean \"video\"? "
                                + "(Tannoy error 20106)."),
                found(
                        "one that is no object",
                        withPayload(withIdentity("\"video\":[\"canary\"]")),
                        "MALFORMED_CLAIM: grants.video: expected an object, found an array (Tannoy error 20106)."),
                found(
                        "beside",
                        withPayload(openPayload() + ",\"identity\":\"canary\",\"video\":{},\"grants\":{}}"),
                        "UNKNOWN_CLAIM: identity, video stand beside grants, where nobody looks for them: "
                                + "move them into grants (Tannoy error 20106).",
                        "CLAIM_MISSING: grants: missing; call acceptWaived() if tokens without it are to be accepted"
                                + " (Tannoy error 20106)."),
                found(
                        "beside, and no container",
                        withPayload(openPayload() + ",\"voice\":{}}"),
                        "UNKNOWN_CLAIM: voice stands beside grants, where nobody looks for it: move it into "
                                + "grants (Tannoy error 20106).",
                        "CLAIM_MISSING: grants: missing; call acceptWaived() if tokens without it are to be accepted"
                                + " (Tannoy error 20106)."),
                found(
                        "container misspelt",
                        withPayload(openPayload() + ",\"grant\":{\"video\":{}}}"),
                        "CLAIM_MISSING: grants is missing: is it \"grant\"? (Tannoy error 20106)."),
                found(
                        "container of another type",
                        withPayload(openPayload() + ",\"grants\":\"canary\"}"),
                        "MALFORMED_CLAIM: grants: expected an object, found a string (Tannoy error 20106)."),
                found(
                        "nothing allowed",
                        withPayload(payload("\"identity\":\"canary\"")),
                        "CLAIM_MISSING: grants is empty: the token allows nothing (Tannoy error 20106)."),
                found(
                        "identity empty",
                        withPayload(payload("\"identity\":\"\",\"video\":{}")),
                        "MALFORMED_CLAIM: grants.identity: must not be blank (Tannoy error 20106)."),
                found(
                        "identity no text",
                        withPayload(payload("\"identity\":7,\"video\":null")),
                        "MALFORMED_CLAIM: grants.identity: expected a string, found an integer (Tannoy error 20106)."),
                found("null for a grant in which nothing is set", withPayload(withIdentity("\"player\":null"))));
    }

    static Stream<Arguments> headersAndSignatures() {
        return Stream.of(
                found(
                        "algorithm none, and so no signature",
                        withHeader("{\"alg\":\"none\",\"typ\":\"JWT\",\"cty\":\"tannoy-fpa;v=1\"}")
                                .replaceAll("[^.]*$", ""),
                        "UNSUPPORTED_ALGORITHM: The header's alg must be \"HS256\", but is \"none\": the "
                                + "token is not signed (RFC 8725 §3.2) (Tannoy error "
                                + "20102).",
                        "CLAIM_MISSING: grants is empty: the token allows nothing (Tannoy error 20106)."),
                found(
                        "cty missing",
                        withHeader("{\"alg\":\"HS256\",\"typ\":\"JWT\"}"),
                        "UNSUPPORTED_TYPE: The header's cty must be \"tannoy-fpa;v=1\", but is missing (Tannoy "
                                + "error 20102).",
                        "CLAIM_MISSING: grants is empty: the token allows nothing (Tannoy error 20106)."),
                found(
                        "another secret",
                        withWrongSignature(withPayload(payload(GRANTS))),
                        "SIGNATURE_MISMATCH: The signature is not that of the given key over this token: it "
                                + "was signed with another secret, or changed since. Is the key the one that the token "
                                + "names? (Tannoy error 20107)."),
                found(
                        "payload not JSON, and so not what was signed",
                        withWrongSignature(withPayload("{\"canary\"}")),
                        "MALFORMED_JSON: canary: not strict JSON (RFC 8259): expected a colon (Tannoy error 20160)."),
                found(
                        "payload no object",
                        withPayload("[\"canary\"]"),
                        "MALFORMED_CLAIM: The payload: expected an object, found an array (Tannoy error 20160)."),
                found(
                        "several mistakes, in the order of a verifier",
                        withPayload(("{\"grants\":{\"video\":{\"rom\":1},\"identity\":\" "
                                        + "\"},\"sub\":\"%s\",\"iss\":\"%s\",\"exp\":1}")
                                .formatted(ACCOUNT_SID, ACCOUNT_SID)),
                        "MALFORMED_CLAIM: grants.identity: must not be blank (Tannoy error 20106).",
                        "TOKEN_EXPIRED: The token expired at 1970-01-01T00:00:01Z, 19675 d 22 h ago. Mint a "
                                + "new one; if it is new, compare the clocks (Tannoy error 20104).",
                        "CLAIM_DIFFERENT: iss is not that of the given key: the token is of another key, "
                                + "or this is the wrong one to check it with (Tannoy error 20103).",
                        "UNKNOWN_CLAIM: grants.video.rom is not a claim of VideoGrant; did you mean \"room\"?"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"times", "origins", "grants", "headersAndSignatures"})
    void mistakeIsFoundWithItsCause(String what, String token, List<String> findings) {
        assertThat(texts(INSPECTOR.inspect(token)))
                .containsExactlyElementsIn(findings)
                .inOrder();
    }

    @Test
    void withoutAKeyTheKindsOfSidsAreLookedAt() {
        assertThat(texts(WITHOUT_KEY.inspect(withOrigin("\"iss\":\"%s\",\"sub\":\"x\",".formatted(ACCOUNT_SID)))))
                .containsExactly(
                        "CLAIM_DIFFERENT: iss must be an API key SID, \"SK\" and letters or digits, but is"
                                + " an account's (Tannoy error 20103).",
                        "CLAIM_DIFFERENT: sub must be an account SID, \"AC\" and letters or digits, but"
                                + " begins otherwise (Tannoy error 20103).");
        assertThat(texts(WITHOUT_KEY.inspect(withOrigin("\"iss\":\"SK1\","))))
                .containsExactly(
                        "CLAIM_MISSING: sub is missing: it must be an account SID, \"AC\" and letters or digits"
                                + " (Tannoy error 20103).");
    }

    @Test
    void tokenThatAllowsNothingIsRightIfThatIsAccepted() {
        TokenInspector inspector =
                TannoyFindings.inspector().acceptWaived().clock(Fixtures.CLOCK).build();

        assertThat(texts(inspector.inspect(withPayload(payload(""))))).isEmpty();
        assertThat(texts(inspector.inspect(withPayload(openPayload() + "}")))).isEmpty();
        assertThat(texts(inspector.inspect(withPayload(openPayload() + ",\"grant\":{}}"))))
                .containsExactly("CLAIM_MISSING: grants is missing: is it \"grant\"? (Tannoy error 20106).");
    }

    @Test
    void withoutAKeyTheSignatureIsNotLookedAt() {
        assertThat(WITHOUT_KEY
                        .inspect(withWrongSignature(withPayload(payload(GRANTS))))
                        .findings())
                .isEmpty();
    }

    @Test
    void noMoreThanFiftyAreTold() {
        String members = IntStream.range(0, 60).mapToObj("\"a%s\":1"::formatted).collect(joining(","));

        TokenInspection inspection = INSPECTOR.inspect(withPayload(withIdentity("\"video\":{" + members + "}")));

        assertThat(inspection.findings()).hasSize(50);
        assertThat(inspection.report()).contains("\nMore than 50 findings, of which these are the first\n");
    }

    @Test
    void fiftyAreTold() {
        String members = IntStream.range(0, 50).mapToObj("\"a%s\":1"::formatted).collect(joining(","));

        TokenInspection inspection = INSPECTOR.inspect(withPayload(withIdentity("\"video\":{" + members + "}")));

        assertThat(inspection.findings()).hasSize(50);
        assertThat(inspection.report()).contains("\n50 findings\n");
    }

    @Test
    void thatThereAreMoreIsToldWhereverTheyAre() {
        String notObjects =
                IntStream.range(0, 51).mapToObj("\"a%s\":1"::formatted).collect(joining(","));
        String misspelt = IntStream.range(0x400, 0x433)
                .mapToObj("\"vide%c\":{}"::formatted)
                .collect(joining(","));

        for (String members : List.of(notObjects, misspelt)) {
            TokenInspection inspection = INSPECTOR.inspect(withPayload(payload(members)));

            assertThat(inspection.findings()).hasSize(50);
            assertThat(inspection.report()).contains("More than 50 findings");
            assertThat(inspection.report()).contains("lifetime    1 h");
        }
    }

    private static List<String> texts(TokenInspection inspection) {
        return inspection.findings().stream()
                .map(TokenInspectorFindingsTest::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.code() + ": " + finding.message();
    }
}
