package dev.grantor.examples.vendors.ivs;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.net.URI;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IvsConnectionTokenTest {

    private static final String KEY_ARN = "arn:aws:ivs:us-east-1:123456789012:public-key/abcdEFGH";
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);
    private static final KeyPair PAIR = Keys.ec("secp384r1");
    private static final SigningKey KEY =
            SigningKey.of(Algorithm.ES384, PAIR.getPrivate()).withId(KEY_ARN);

    private static final TokenVerifier<IvsConnectionToken> VERIFIER = IvsConnectionTokens.verifier()
            .key(VerificationKey.of(Algorithm.ES384, PAIR.getPublic()).withId(KEY_ARN))
            .clock(Keys.CLOCK)
            .build();

    private static IvsConnectionTokens.Builder token() {
        return IvsConnectionTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .accountId("012345678901")
                .region("us-east-1");
    }

    private static String signed(String payload) {
        return Foreign.es384(
                PAIR.getPrivate(), "{\"alg\":\"ES384\",\"typ\":\"JWT\",\"kid\":\"" + KEY_ARN + "\"}", payload);
    }

    @Test
    void tokenHasTheAccountAndTheRegion() {
        String jwt = token().build().toJwt();

        assertThat(Segments.of(jwt))
                .isEqualTo(new Segments("{\"alg\":\"ES384\",\"typ\":\"JWT\",\"kid\":\"" + KEY_ARN + "\"}", """
                {"iat":1700000000,"exp":1700043200,"account_id":"012345678901","region":"us-east-1"}"""));
        assertThat(Foreign.verifies((ECPublicKey) PAIR.getPublic(), jwt)).isTrue();
        assertThat(VERIFIER.verify(jwt).claims().region()).isEqualTo("us-east-1");
    }

    @Test
    void fourWeeksAreTheLongestLife() {
        String jwt = token().ttl(FOUR_WEEKS).build().toJwt();

        assertThat(VERIFIER.verify(jwt).expiresAt()).hasValue(Keys.NOW.plus(FOUR_WEEKS));
        Refusals.assertInvalid(ErrorCode.PARAMETER_RANGE, "ttl", () -> token().ttl(FOUR_WEEKS.plusSeconds(1)));
    }

    @Test
    void tokenOfOneSecondMoreIsRefused() {
        String jwt = signed("""
                {"iat":1700000000,"exp":1702419201,"account_id":"012345678901","region":"us-east-1"}""");

        Refusals.refusal(ClaimMismatchException.class, ErrorCode.LIFETIME_TOO_LONG, "exp", () -> VERIFIER.verify(jwt));
    }

    @Test
    void accountThatHasLostItsZeroIsRefused() {
        Refusals.assertInvalid(
                ErrorCode.PARAMETER_CHECK,
                "",
                "12 digits",
                () -> token().accountId("12345678901").build());
        Refusals.assertMalformed(ErrorCode.MALFORMED_CLAIM, "account_id", () -> VERIFIER.verify(signed("""
                        {"iat":1700000000,"exp":1700043200,"account_id":12345678901,"region":"us-east-1"}""")));
    }

    @Test
    void tokenOfAStageIsRefused() {
        String jwt = IvsStageTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .stage("arn:aws:ivs:us-east-1:123456789012:stage/abcd1234")
                .topic("abcd1234")
                .eventsUrl(URI.create("wss://events.example"))
                .whipUrl(URI.create("https://whip.example"))
                .allowPublish(true)
                .allowSubscribe(true)
                .build()
                .toJwt();

        Refusals.refusal(
                MalformedTokenException.class, ErrorCode.CLAIM_MISSING, "account_id", () -> VERIFIER.verify(jwt));
    }
}
