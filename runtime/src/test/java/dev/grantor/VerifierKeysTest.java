package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.HostileTokens.OTHER_KEY;
import static dev.grantor.testsupport.HostileTokens.assertNotSigned;
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
import dev.grantor.tannoy.TannoyKey;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token is verified with the key that it names, with no other, and has to be that key's. */
class VerifierKeysTest {

    private static final String ISS = "\"iss\":\"" + Fixtures.KEY_SID + "\",";
    private static final String SUB = "\"sub\":\"" + Fixtures.ACCOUNT_SID + "\",";

    private static final TokenVerifier<TannoyToken> OF_TWO =
            verifier().key(OTHER_KEY).build();
    private static final TokenVerifier<TannoyToken> ANONYMOUS =
            verifier().acceptMissingKeyClaims().build();

    private static String tokenOf(TannoyKey key) {
        return Fixtures.token(key).build().toJwt();
    }

    @Test
    void singleKeyVerifiesItsTokens() {
        assertThat(assertVerifies(
                                TannoyTokens.verifier()
                                        .acceptWaived()
                                        .key(OTHER_KEY)
                                        .clock(Fixtures.CLOCK)
                                        .build(),
                                tokenOf(OTHER_KEY))
                        .claims()
                        .keySid())
                .isEqualTo(OTHER_KEY.sid());
    }

    @Test
    void singleKeyDoesNotVerifyAnothersTokens() {
        assertNotSigned(tokenOf(OTHER_KEY));
    }

    @Test
    void keyIsChosenByTheIssuer() {
        assertThat(assertVerifies(OF_TWO, tokenOf(Fixtures.KEY)).claims().keySid())
                .isEqualTo(Fixtures.KEY_SID);
        assertThat(assertVerifies(OF_TWO, tokenOf(OTHER_KEY)).claims().keySid()).isEqualTo(OTHER_KEY.sid());
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
        TannoyKey ofAnotherAccount =
                TannoyKey.of("ACffffffffffffffffffffffffffffffff", Fixtures.KEY_SID, Fixtures.SECRET);

        assertRefusedVerified(
                TannoyTokens.verifier()
                        .acceptWaived()
                        .key(ofAnotherAccount)
                        .clock(Fixtures.CLOCK)
                        .build(),
                ClaimMismatchException.class,
                ErrorCode.CLAIM_DIFFERENT,
                good());
    }

    @Test
    void issuerAndAccountMayBeMissingWhereThatIsAccepted() {
        assertVerifies(ANONYMOUS, good());
        assertVerifies(ANONYMOUS, Forgery.withPayload(payloadWithout("iss")));
        assertVerifies(ANONYMOUS, Forgery.withPayload(payloadWithout("sub")));

        VerifiedToken<TannoyToken> token = assertVerifies(
                ANONYMOUS, Forgery.withPayload(payloadWithout("iss").replace(SUB, "")));

        assertThat(token.claims().keySid()).isEqualTo(Fixtures.KEY_SID);
        assertThat(token.claims().accountSid()).isEqualTo(Fixtures.ACCOUNT_SID);
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
    }
}
