package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.OTHER_KEY;
import static dev.grantor.testsupport.HostileTokens.VERIFIER;
import static dev.grantor.testsupport.HostileTokens.assertRefused;
import static dev.grantor.testsupport.HostileTokens.assertRefusedUnverified;
import static dev.grantor.testsupport.HostileTokens.assertRefusedVerified;
import static dev.grantor.testsupport.HostileTokens.good;
import static dev.grantor.testsupport.HostileTokens.headerWith;
import static dev.grantor.testsupport.HostileTokens.payloadWith;
import static dev.grantor.testsupport.HostileTokens.payloadWithTimes;
import static dev.grantor.testsupport.HostileTokens.payloadWithout;
import static dev.grantor.testsupport.HostileTokens.verifier;
import static dev.grantor.testsupport.Refusals.CANARY;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.TokenExpiredException;
import dev.grantor.error.TokenNotYetValidException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of two things that are wrong with a token the one that is looked at first is told. */
class VerifierOrderTest {

    private static final TokenVerifier<TannoyToken> OF_TWO =
            verifier().key(OTHER_KEY).build();

    private static final String NONE = headerWith("alg", "\"none\"");
    private static final String EXPIRED = payloadWithTimes("1600000000", "", "1600003600");
    private static final String UNKNOWN_ISSUER = payloadWith("iss", "\"" + CANARY + "\"");

    private static String signed(String header, String payload) {
        return Forgery.signed(header.getBytes(UTF_8), payload.getBytes(UTF_8));
    }

    @Test
    void lengthComesBeforeDots() {
        assertRefused(VERIFIER, MalformedTokenException.class, ErrorCode.TOKEN_TOO_LARGE, ".".repeat(16_385));
    }

    @Test
    void dotsComeBeforeBase64Url() {
        assertRefused(VERIFIER, MalformedTokenException.class, ErrorCode.MALFORMED_STRUCTURE, "=.=");
        assertRefused(VERIFIER, MalformedTokenException.class, ErrorCode.MALFORMED_STRUCTURE, "=.=.=.=");
    }

    @Test
    void base64UrlOfEachSegmentComesBeforeTheHeader() {
        String header = Forgery.encode(NONE.getBytes(UTF_8));
        String notJson = Forgery.encode(CANARY.getBytes(UTF_8));

        assertRefusedUnverified(
                MalformedTokenException.class,
                ErrorCode.MALFORMED_BASE64URL,
                Forgery.signed(header + ".=", "HmacSHA256"));
        assertRefused(VERIFIER, MalformedTokenException.class, ErrorCode.MALFORMED_BASE64URL, header + "..=");
        assertRefused(VERIFIER, MalformedTokenException.class, ErrorCode.MALFORMED_BASE64URL, notJson + "..A=");
        assertRefused(VERIFIER, MalformedTokenException.class, ErrorCode.MALFORMED_BASE64URL, notJson + ".A.");
    }

    @Test
    void jsonOfTheHeaderComesBeforeItsAlgorithm() {
        assertRefusedUnverified(
                MalformedTokenException.class,
                ErrorCode.MALFORMED_DUPLICATE_NAME,
                Forgery.withHeader(NONE.replace("}", ",\"x\":1,\"x\":1}")));
        assertRefusedUnverified(
                MalformedTokenException.class, ErrorCode.MALFORMED_JSON, Forgery.withHeader(NONE + CANARY));
    }

    @Test
    void jsonOfTheHeaderComesBeforeItsExtensions() {
        assertRefusedUnverified(
                MalformedTokenException.class,
                ErrorCode.MALFORMED_DUPLICATE_NAME,
                Forgery.withHeader(headerWith("crit", "[],\"x\":1,\"x\":1")));
        assertRefusedUnverified(
                MalformedTokenException.class,
                ErrorCode.MALFORMED_JSON,
                Forgery.withHeader(headerWith("crit", "[]") + CANARY));
    }

    @Test
    void algorithmComesBeforeTypes() {
        assertRefusedUnverified(
                UnsupportedTokenException.class,
                ErrorCode.UNSUPPORTED_ALGORITHM,
                Forgery.withHeader("{\"typ\":\"JWE\",\"alg\":\"none\"}"));
    }

    @Test
    void headerComesBeforeTheKey() {
        assertRefusedUnverified(
                OF_TWO, UnsupportedTokenException.class, ErrorCode.UNSUPPORTED_ALGORITHM, signed(NONE, UNKNOWN_ISSUER));
        assertRefusedUnverified(
                OF_TWO, UnsupportedTokenException.class, ErrorCode.UNSUPPORTED_ALGORITHM, signed(NONE, CANARY));
    }

    @Test
    void headerComesBeforeTheSignature() {
        assertRefused(
                VERIFIER,
                UnsupportedTokenException.class,
                ErrorCode.UNSUPPORTED_ALGORITHM,
                Forgery.withWrongSignature(signed(NONE, EXPIRED)));
    }

    @Test
    void keyComesBeforeTheSignature() {
        assertRefused(
                OF_TWO,
                UnknownKeyException.class,
                ErrorCode.UNKNOWN_KEY,
                Forgery.withWrongSignature(Forgery.withPayload(UNKNOWN_ISSUER)));
    }

    /** Payloads each of which is refused for something else. */
    static Stream<String> badPayloads() {
        return Stream.of(
                EXPIRED,
                UNKNOWN_ISSUER,
                payloadWithout("exp"),
                payloadWithout("iss"),
                payloadWithout("sub"),
                payloadWithout("grants"),
                payloadWith("exp", "\"" + CANARY + "\""),
                payloadWith("grants", "[]"),
                payloadWith("sub", "\"" + CANARY + "\""),
                payloadWith("nbf", "1800000000"),
                payloadWith("x", "1,\"x\":1"),
                payloadWith("x", "9".repeat(65)),
                payloadWith("x", "[".repeat(33)),
                payloadWithTimes("0", "", "1700003600"),
                CANARY,
                "[]",
                "");
    }

    @ParameterizedTest
    @MethodSource("badPayloads")
    void signatureComesBeforeThePayload(String payload) {
        String forged = Forgery.withWrongSignature(Forgery.withPayload(payload));

        SignatureMismatchException refusal =
                assertRefused(VERIFIER, SignatureMismatchException.class, ErrorCode.SIGNATURE_MISMATCH, forged);

        assertThat(refusal).hasMessageThat().isEqualTo(messageOfForgedGoodToken());
    }

    private static String messageOfForgedGoodToken() {
        return assertRefused(
                        VERIFIER,
                        SignatureMismatchException.class,
                        ErrorCode.SIGNATURE_MISMATCH,
                        Forgery.withWrongSignature(good()))
                .getMessage();
    }

    @Test
    void payloadComesBeforeTimes() {
        assertMalformed(ErrorCode.MALFORMED_JSON, EXPIRED + CANARY);
        assertMalformed(ErrorCode.MALFORMED_DUPLICATE_NAME, EXPIRED.replace("\"note\"", "\"x\":1,\"x\":2,\"note\""));
        assertMalformed(ErrorCode.MALFORMED_CLAIM, EXPIRED.replace("\"" + Fixtures.KEY_SID + "\"", "1"));
    }

    private static void assertMalformed(ErrorCode code, String payload) {
        assertRefusedVerified(MalformedTokenException.class, code, Forgery.withPayload(payload));
    }

    @Test
    void timesOriginAndAudienceComeBeforeTheClaimsOfTheType() {
        String wrongGrants = "\"grants\":[],\"x\":{";
        String expired = EXPIRED.replace("\"grants\":{", wrongGrants);
        String ofAnother = payloadWith("sub", "\"AC\"").replace("\"grants\":{", wrongGrants);
        String good = payloadWithout("none").replace("\"grants\":{", wrongGrants);

        assertRefusedVerified(TokenExpiredException.class, ErrorCode.TOKEN_EXPIRED, Forgery.withPayload(expired));
        assertRefusedVerified(ClaimMismatchException.class, ErrorCode.CLAIM_DIFFERENT, Forgery.withPayload(ofAnother));
        assertMalformed(ErrorCode.MALFORMED_CLAIM, good);
    }

    @Test
    void expiryComesBeforeTheOtherTimes() {
        assertRefusedVerified(
                TokenExpiredException.class,
                ErrorCode.TOKEN_EXPIRED,
                Forgery.withPayload(payloadWithTimes("1800000000", "1800000000", "1600000000")));
        assertRefusedVerified(
                TokenExpiredException.class,
                ErrorCode.TOKEN_EXPIRED,
                Forgery.withPayload(payloadWithTimes("0", "", "1600000000")));
        assertRefusedVerified(
                ClaimMismatchException.class,
                ErrorCode.CLAIM_MISSING,
                Forgery.withPayload(payloadWithTimes("1800000000", "1800000000", "")));
    }

    @Test
    void startComesBeforeIssueAndTheLifetime() {
        TokenNotYetValidException refusal = assertRefusedVerified(
                TokenNotYetValidException.class,
                ErrorCode.TOKEN_NOT_YET_VALID,
                Forgery.withPayload(payloadWithTimes("1700000002", "1700000001", "1800000000")));

        assertThat(refusal.validFrom().getEpochSecond()).isEqualTo(1_700_000_001);
    }

    @Test
    void timesComeBeforeIssuerAndAccount() {
        assertRefusedVerified(
                TokenExpiredException.class,
                ErrorCode.TOKEN_EXPIRED,
                Forgery.withPayload(EXPIRED.replace(Fixtures.KEY_SID, CANARY)));
        assertRefusedVerified(
                ClaimMismatchException.class,
                ErrorCode.LIFETIME_TOO_LONG,
                Forgery.withPayload(payloadWithTimes("0", "", "1700003600").replace(Fixtures.ACCOUNT_SID, CANARY)));
    }

    @Test
    void issuerComesBeforeAccountAndAccountBeforeGrants() {
        String neither = payloadWithout("iss").replace(Fixtures.ACCOUNT_SID, CANARY);
        String notGrants = payloadWithout("grants").replace(Fixtures.ACCOUNT_SID, CANARY);

        assertThat(assertRefused(VERIFIER, ClaimMismatchException.class, Forgery.withPayload(neither))
                        .path())
                .isEqualTo("iss");
        assertThat(assertRefused(VERIFIER, ClaimMismatchException.class, Forgery.withPayload(notGrants))
                        .path())
                .isEqualTo("sub");
    }
}
