package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.OTHER_KEY;
import static dev.grantor.testsupport.HostileTokens.assertNotSigned;
import static dev.grantor.testsupport.HostileTokens.assertRefused;
import static dev.grantor.testsupport.HostileTokens.assertRefusedUnverified;
import static dev.grantor.testsupport.HostileTokens.assertRefusedVerified;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.good;
import static dev.grantor.testsupport.HostileTokens.payloadWith;
import static dev.grantor.testsupport.HostileTokens.payloadWithout;
import static dev.grantor.testsupport.HostileTokens.verifier;
import static dev.grantor.testsupport.Refusals.CANARY;

import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.tannoy.ChatGrant;
import dev.grantor.tannoy.ChatGrants;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token is verified with the key that it names, with no other, and has to be that key's. */
class VerifierKeysTest {

    /** The example of those who first described these tokens: it has neither {@code iss} nor {@code sub}. */
    private static final String EXAMPLE = "eyJhbGciOiJIUzI1NiIsImN0eSI6InR3aWxpby1mcGE7dj0xIiwidHlwIjoiSldUIn0"
            + ".eyJleHAiOjE1MjM5MTIxODgsImdyYW50cyI6eyJjaGF0Ijp7ImVuZHBvaW50X2lkIjpudWxsLCJzZXJ2aWNlX3NpZCI6InNpZCJ9LCJp"
            + "ZGVudGl0eSI6InVzZXJAZW1haWwuY29tIn0sImlhdCI6MTUyMzkwNDk4OCwibmJmIjoxNTIzOTA0OTg3fQ"
            + ".M_5dsj1VWBrIZKvcIdygSpmiMsrZdkplYYNjxEhBHk0";

    private static final String ISS = "\"iss\":\"" + Fixtures.KEY_SID + "\",";
    private static final String SUB = "\"sub\":\"" + Fixtures.ACCOUNT_SID + "\",";

    private static final TokenVerifier OF_TWO = verifier().key(OTHER_KEY).build();
    private static final TokenVerifier ANONYMOUS =
            verifier().acceptMissingIssuer().build();

    private static String tokenOf(ApiKey key) {
        return Fixtures.token(key).build().toJwt();
    }

    @Test
    void singleKeyVerifiesItsTokens() {
        assertThat(assertVerifies(
                                TokenVerifier.builder()
                                        .key(OTHER_KEY)
                                        .clock(Fixtures.CLOCK)
                                        .build(),
                                tokenOf(OTHER_KEY))
                        .issuer())
                .isEqualTo(OTHER_KEY.sid());
    }

    @Test
    void singleKeyDoesNotVerifyAnothersTokens() {
        assertNotSigned(tokenOf(OTHER_KEY));
    }

    @Test
    void keyIsChosenByTheIssuer() {
        assertThat(assertVerifies(OF_TWO, tokenOf(Fixtures.KEY)).issuer()).isEqualTo(Fixtures.KEY_SID);
        assertThat(assertVerifies(OF_TWO, tokenOf(OTHER_KEY)).issuer()).isEqualTo(OTHER_KEY.sid());
    }

    @Test
    void issuerMayStandAnywhereInThePayload() {
        String payload = payloadWithout("iss");

        assertVerifies(
                OF_TWO, Forgery.withPayload(payload.substring(0, payload.length() - 1) + "," + ISS.replace(",", "}")));
    }

    @Test
    void otherKeysAreNotTried() {
        assertNotSigned(OF_TWO, Forgery.withPayload(payloadWith("iss", "\"" + OTHER_KEY.sid() + "\"")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                CANARY,
                "SKeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee",
                "SK0123456789ABCDEF0123456789ABCDEF",
                " SK0123456789abcdef0123456789abcdef",
                "SK0123456789abcdef0123456789abcdef\\u0000",
                "AC0123456789abcdef0123456789abcdef"
            })
    void unknownIssuerIsRefused(String issuer) {
        assertRefusedUnverified(
                OF_TWO,
                UnknownKeyException.class,
                ErrorCode.UNKNOWN_KEY,
                Forgery.withPayload(payloadWith("iss", "\"" + issuer + "\"")));
    }

    @Test
    void missingIssuerIsRefusedWhereThereAreSeveralKeys() {
        assertRefusedUnverified(
                OF_TWO, UnknownKeyException.class, ErrorCode.UNKNOWN_KEY, Forgery.withPayload(payloadWithout("iss")));
    }

    @Test
    void issuerOfAnotherLevelIsNotTheIssuer() {
        assertRefusedUnverified(
                OF_TWO,
                UnknownKeyException.class,
                ErrorCode.UNKNOWN_KEY,
                Forgery.withPayload(
                        payloadWith("x", "{" + ISS.replace(",", "}")).replaceFirst(ISS, "")));
    }

    @Test
    void issuerThatIsThereTwiceIsRefusedOnceTheFirstHasSigned() {
        String twice = payloadWith("x", "1,\"iss\":\"" + OTHER_KEY.sid() + "\"");

        assertRefusedVerified(
                OF_TWO, MalformedTokenException.class, ErrorCode.MALFORMED_DUPLICATE_NAME, Forgery.withPayload(twice));
    }

    @Test
    void accountIsThatOfTheKeyThatSigned() {
        ApiKey ofAnotherAccount = ApiKey.of("ACffffffffffffffffffffffffffffffff", Fixtures.KEY_SID, Fixtures.SECRET);

        assertRefusedVerified(
                TokenVerifier.builder()
                        .key(ofAnotherAccount)
                        .clock(Fixtures.CLOCK)
                        .build(),
                ClaimMismatchException.class,
                ErrorCode.CLAIM_DIFFERENT,
                good());
    }

    @Test
    void expectedAccountVerifies() {
        assertVerifies(verifier().account(Fixtures.ACCOUNT_SID).build(), good());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACffffffffffffffffffffffffffffffff", "AC0123456789ABCDEF0123456789ABCDEF", "AC", "x"})
    void anotherAccountThanTheExpectedIsRefused(String account) {
        ClaimMismatchException refusal = assertRefusedVerified(
                verifier().account(account).build(), ClaimMismatchException.class, ErrorCode.CLAIM_DIFFERENT, good());

        assertThat(refusal.path()).isEqualTo("sub");
    }

    @Test
    void expectedAccountHoldsAlsoForTokensThatNameNone() {
        TokenVerifier verifier = verifier()
                .acceptMissingIssuer()
                .account("ACffffffffffffffffffffffffffffffff")
                .build();

        assertRefusedVerified(
                verifier,
                ClaimMismatchException.class,
                ErrorCode.CLAIM_DIFFERENT,
                Forgery.withPayload(payloadWithout("sub")));
    }

    @Test
    void issuerAndAccountMayBeMissingWhereThatIsAccepted() {
        assertVerifies(ANONYMOUS, good());
        assertVerifies(ANONYMOUS, Forgery.withPayload(payloadWithout("iss")));
        assertVerifies(ANONYMOUS, Forgery.withPayload(payloadWithout("sub")));

        VerifiedToken token = assertVerifies(
                ANONYMOUS, Forgery.withPayload(payloadWithout("iss").replace(SUB, "")));

        assertThat(token.issuer()).isEqualTo(Fixtures.KEY_SID);
        assertThat(token.accountSid()).isEqualTo(Fixtures.ACCOUNT_SID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", CANARY, "SKffffffffffffffffffffffffffffffff", "ACffffffffffffffffffffffffffffffff"})
    void issuerOrAccountThatIsThereHasToBeRightAllTheSame(String sid) {
        assertDifferent(Forgery.withPayload(payloadWith("iss", "\"" + sid + "\"")));
        assertDifferent(Forgery.withPayload(payloadWith("sub", "\"" + sid + "\"")));
        assertDifferent(
                Forgery.withPayload(payloadWith("iss", "\"" + sid + "\"").replace(SUB, "")));
        assertDifferent(
                Forgery.withPayload(payloadWith("sub", "\"" + sid + "\"").replace(ISS, "")));
    }

    private static void assertDifferent(String token) {
        assertRefusedVerified(ANONYMOUS, ClaimMismatchException.class, ErrorCode.CLAIM_DIFFERENT, token);
    }

    @Test
    void issuerThatIsNullIsNotMissing() {
        assertRefusedVerified(
                ANONYMOUS,
                MalformedTokenException.class,
                ErrorCode.MALFORMED_CLAIM,
                Forgery.withPayload(payloadWith("iss", "null")));
    }

    @Test
    void whatElseIsRequiredIsRequiredAllTheSame() {
        assertNotSigned(ANONYMOUS, Forgery.withWrongSignature(good()));
        assertRefusedVerified(
                ANONYMOUS,
                ClaimMismatchException.class,
                ErrorCode.CLAIM_MISSING,
                Forgery.withPayload(payloadWithout("exp")));
        assertRefusedVerified(
                ANONYMOUS,
                ClaimMismatchException.class,
                ErrorCode.CLAIM_MISSING,
                Forgery.withPayload(payloadWithout("grants")));
    }

    private static TokenVerifier.Builder exampleVerifier() {
        return TokenVerifier.builder()
                .key(ApiKey.unchecked("ACx", "SKx", "secret"))
                .clock(InstantSource.fixed(Instant.ofEpochSecond(1_523_904_990)));
    }

    @Test
    void exampleVerifies() {
        VerifiedToken token =
                assertVerifies(exampleVerifier().acceptMissingIssuer().build(), EXAMPLE);

        assertThat(token.identity()).hasValue("user@email.com");
        assertThat(token.expiresAt()).isEqualTo(Instant.ofEpochSecond(1_523_912_188));
        assertThat(token.issuedAt()).hasValue(Instant.ofEpochSecond(1_523_904_988));
        assertThat(token.notBefore()).hasValue(Instant.ofEpochSecond(1_523_904_987));
    }

    @Test
    void exampleHasAChatGrantWithoutAnEndpoint() {
        ChatGrant chat =
                exampleVerifier().acceptMissingIssuer().build().verify(EXAMPLE).require(ChatGrants.TYPE);

        assertThat(chat.getServiceSid()).isEqualTo("sid");
        assertThat(chat.getEndpointId()).isNull();
    }

    @Test
    void exampleIsRefusedWhereTheIssuerIsRequired() {
        assertRefused(exampleVerifier().build(), ClaimMismatchException.class, ErrorCode.CLAIM_MISSING, EXAMPLE);
    }
}
