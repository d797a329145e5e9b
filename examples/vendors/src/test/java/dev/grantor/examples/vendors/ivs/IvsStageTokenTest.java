package dev.grantor.examples.vendors.ivs;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.net.URI;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IvsStageTokenTest {

    private static final String KEY_ARN = "arn:aws:ivs:us-east-1:123456789012:public-key/abcdEFGH";
    private static final KeyPair PAIR = Keys.ec("secp384r1");
    private static final SigningKey KEY =
            SigningKey.of(Algorithm.ES384, PAIR.getPrivate()).withId(KEY_ARN);

    private static IvsStageTokens.Builder token() {
        return IvsStageTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .id("ada")
                .stage("arn:aws:ivs:us-east-1:123456789012:stage/abcd1234")
                .topic("abcd1234")
                .eventsUrl(URI.create("wss://events.example"))
                .whipUrl(URI.create("https://whip.example"))
                .allowPublish(true)
                .allowSubscribe(false);
    }

    @Test
    void tokenHasTheStageAndTwoCapabilities() {
        String jwt =
                token().userId("42").attributes(Map.of("name", "Ada")).build().toJwt();

        assertThat(Segments.of(jwt))
                .isEqualTo(new Segments("{\"alg\":\"ES384\",\"typ\":\"JWT\",\"kid\":\"" + KEY_ARN + "\"}", """
                {"version":"1.0","jti":"ada","iat":1700000000,"exp":1700043200,"attributes":{"name":"Ada"},\
                "events_url":"wss://events.example",\
                "resource":"arn:aws:ivs:us-east-1:123456789012:stage/abcd1234","topic":"abcd1234","user_id":"42",\
                "whip_url":"https://whip.example","capabilities":{"allow_publish":true,"allow_subscribe":false}}"""));
        assertThat(Foreign.verifies((ECPublicKey) PAIR.getPublic(), jwt)).isTrue();
        TokenVerifier<IvsStageToken> verifier = IvsStageTokens.verifier()
                .key(VerificationKey.of(Algorithm.ES384, PAIR.getPublic()).withId(KEY_ARN))
                .clock(Keys.CLOCK)
                .build();
        assertThat(verifier.verify(jwt).id()).hasValue("ada");
    }

    @Test
    void longUserIdIsRefused() {
        Refusals.refusal(
                InvalidParameterException.class,
                ErrorCode.PARAMETER_CHECK,
                "user_id must have at most 128 characters",
                () -> token().userId("x".repeat(129)).build());
    }

    @Test
    void moreThanTwoWeeksAreRefused() {
        Refusals.refusal(
                InvalidParameterException.class,
                ErrorCode.PARAMETER_RANGE,
                "ttl",
                () -> token().ttl(Duration.ofDays(15)));
    }

    @Test
    void keyOfP256IsRefused() {
        KeyPair pair = Keys.ec("secp256r1");

        Refusals.refusal(
                InvalidParameterException.class,
                ErrorCode.PARAMETER_TYPE,
                "ES384 takes keys of P-384",
                () -> SigningKey.of(Algorithm.ES384, pair.getPrivate()));
    }
}
