package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Fixtures.CLOCK;
import static dev.grantor.testsupport.Fixtures.KEY;
import static dev.grantor.testsupport.HostileTokens.OTHER_KEY;
import static dev.grantor.testsupport.HostileTokens.assertNotSigned;
import static dev.grantor.testsupport.HostileTokens.assertRefused;
import static dev.grantor.testsupport.HostileTokens.assertRefusedUnverified;
import static dev.grantor.testsupport.HostileTokens.assertRefusedVerified;
import static dev.grantor.testsupport.HostileTokens.assertVerifies;
import static dev.grantor.testsupport.HostileTokens.good;
import static dev.grantor.testsupport.HostileTokens.headerWith;
import static dev.grantor.testsupport.HostileTokens.payloadWith;
import static dev.grantor.testsupport.HostileTokens.payloadWithTimes;
import static dev.grantor.testsupport.HostileTokens.payloadWithout;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.sneakyThrow;

import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.error.TokenRefusedException;
import dev.grantor.error.UnknownKeyException;
import dev.grantor.error.VerificationException;
import dev.grantor.tannoy.TannoyKey;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.Forgery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key resolver is asked once, for something short, and what it answers is not believed either. */
class VerifierResolverTest {

    private final List<String> asked = new ArrayList<>();

    private TokenVerifier<TannoyToken> verifier(Optional<TannoyKey> answer) {
        return verifier(hint -> {
            asked.add(hint.issuer());
            return answer.orElse(null);
        });
    }

    private static TokenVerifier<TannoyToken> verifier(KeySource resolver) {
        return TannoyTokens.verifier()
                .acceptWaived()
                .keys(resolver)
                .clock(CLOCK)
                .build();
    }

    private static String tokenOf(String issuer) {
        return Forgery.withPayload(payloadWith("iss", "\"" + issuer + "\""));
    }

    @Test
    void resolverIsAskedOnceForTheIssuer() {
        assertVerifies(verifier(Optional.of(KEY)), good());

        assertThat(asked).containsExactly(Fixtures.KEY_SID);
    }

    @Test
    void resolverIsAskedOnceAlsoWhereTheSignatureIsWrong() {
        assertRefused(
                verifier(Optional.of(KEY)),
                SignatureMismatchException.class,
                ErrorCode.SIGNATURE_MISMATCH,
                Forgery.withWrongSignature(Forgery.withPayload(payloadWithTimes("", "", "1"))));

        assertThat(asked).containsExactly(Fixtures.KEY_SID);
    }

    @Test
    void resolverIsNotAskedForKeysThatWereGiven() {
        TokenVerifier<TannoyToken> verifier = TannoyTokens.verifier()
                .acceptWaived()
                .keys(hint -> {
                    asked.add(hint.issuer());
                    return OTHER_KEY;
                })
                .key(KEY)
                .clock(CLOCK)
                .build();

        assertVerifies(verifier, good());
        assertThat(asked).isEmpty();
        assertVerifies(verifier, Fixtures.token(OTHER_KEY).build().toJwt());
        assertThat(asked).containsExactly(OTHER_KEY.sid());
    }

    @Test
    void resolverIsNotAskedForTokensThatCannotBeGood() {
        TokenVerifier<TannoyToken> verifier = verifier(Optional.of(KEY));

        assertRefused(verifier, VerificationException.class, "a.b");
        assertRefused(verifier, VerificationException.class, good() + "=");
        assertRefused(verifier, VerificationException.class, Forgery.withHeader(headerWith("alg", "\"none\"")));
        assertRefused(verifier, VerificationException.class, Forgery.withHeader(headerWith("crit", "[]")));
        assertRefused(verifier, VerificationException.class, Forgery.withPayload("{\"iss\":1}"));
        assertRefused(verifier, VerificationException.class, Forgery.withPayload(payloadWithout("iss")));
        assertThat(asked).isEmpty();
    }

    @Test
    void resolverIsAskedForAtMost512Characters() {
        String longest = "x".repeat(512);

        assertRefused(verifier(Optional.empty()), UnknownKeyException.class, ErrorCode.UNKNOWN_KEY, tokenOf(longest));
        assertRefused(
                verifier(Optional.of(KEY)), UnknownKeyException.class, ErrorCode.UNKNOWN_KEY, tokenOf(longest + "x"));
        assertRefused(
                verifier(Optional.of(KEY)),
                UnknownKeyException.class,
                ErrorCode.UNKNOWN_KEY,
                tokenOf("\\ud83d\\ude00".repeat(257)));
        assertThat(asked).containsExactly(longest);
    }

    @Test
    void keyThatIsNotFoundIsUnknown() {
        assertRefusedUnverified(
                verifier(Optional.empty()), UnknownKeyException.class, ErrorCode.UNKNOWN_KEY, tokenOf(CANARY));
    }

    @Test
    void resolverThatThrowsIsToBlameAndItsMessageIsNotTold() {
        KeySource resolver = issuer -> {
            throw new IllegalStateException(CANARY + issuer.issuer(), new RuntimeException(CANARY));
        };

        UnknownKeyException refusal = assertRefusedUnverified(
                verifier(resolver), UnknownKeyException.class, ErrorCode.KEY_UNAVAILABLE, tokenOf(CANARY));

        assertThat(refusal).hasMessageThat().contains("java.lang.IllegalStateException");
    }

    @Test
    void checkedExceptionOfAResolverIsToldLikeAnyOther() {
        KeySource resolver = issuer -> {
            throw sneakyThrow();
        };

        assertRefusedUnverified(
                verifier(resolver), UnknownKeyException.class, ErrorCode.KEY_UNAVAILABLE, tokenOf(CANARY));
    }

    @Test
    void verificationExceptionOfAResolverIsToldLikeAnyOther() {
        KeySource resolver = issuer -> {
            throw new MalformedTokenException(ErrorCode.MALFORMED_JSON, CANARY, CANARY);
        };

        assertRefusedUnverified(
                verifier(resolver), UnknownKeyException.class, ErrorCode.KEY_UNAVAILABLE, tokenOf(CANARY));
    }

    @Test
    void keyOfAnotherSidIsRefusedThoughItSigned() {
        ClaimMismatchException refusal = assertRefusedVerified(
                verifier(Optional.of(KEY)),
                ClaimMismatchException.class,
                ErrorCode.CLAIM_DIFFERENT,
                tokenOf(OTHER_KEY.sid()));

        assertThat(refusal.path()).isEqualTo("iss");
    }

    @Test
    void keyOfAnotherAccountIsRefusedThoughItSigned() {
        TannoyKey key = TannoyKey.of("ACffffffffffffffffffffffffffffffff", Fixtures.KEY_SID, Fixtures.SECRET);

        ClaimMismatchException refusal = assertRefusedVerified(
                verifier(Optional.of(key)), ClaimMismatchException.class, ErrorCode.CLAIM_DIFFERENT, good());

        assertThat(refusal.path()).isEqualTo("sub");
    }

    @Test
    void accountMayBeExpectedOfEveryKey() {
        TannoyKey key = TannoyKey.of("ACffffffffffffffffffffffffffffffff", Fixtures.KEY_SID, Fixtures.SECRET);
        TokenVerifier<TannoyToken> verifier = TannoyTokens.verifier()
                .acceptWaived()
                .keys(hint -> key)
                .check(token -> {
                    if (!token.claims().accountSid().equals(Fixtures.ACCOUNT_SID)) {
                        throw new IllegalArgumentException("another account");
                    }
                })
                .clock(CLOCK)
                .build();

        assertRefusedVerified(
                verifier,
                TokenRefusedException.class,
                ErrorCode.REFUSED,
                Fixtures.token(key).build().toJwt());
    }

    @Test
    void keyWithAnotherSecretDoesNotVerify() {
        TannoyKey key =
                TannoyKey.of(Fixtures.ACCOUNT_SID, Fixtures.KEY_SID, "canary-of-another-key-that-is-just-as-long");

        assertNotSigned(verifier(Optional.of(key)), good());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"' OR '1'='1", "../../etc/passwd", "\\u0000", "\\r\\nX: canary", "${jndi:ldap://canary}", ""})
    void issuerIsPassedOnAsItIsAndNotTold(String issuer) {
        assertRefusedUnverified(
                verifier(Optional.empty()), UnknownKeyException.class, ErrorCode.UNKNOWN_KEY, tokenOf(issuer));

        assertThat(asked).isNotEmpty();
    }
}
