package dev.grantor.examples.vendors.ivs;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.VerifiedToken;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.TokenRefusedException;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IvsStageTokenTest {

    private static final String KEY_ARN = "arn:aws:ivs:us-east-1:123456789012:public-key/abcdEFGH";
    private static final KeyPair PAIR = Keys.ec("secp384r1");
    private static final SigningKey KEY =
            SigningKey.of(Algorithm.ES384, PAIR.getPrivate()).withId(KEY_ARN);

    private static final TokenVerifier<IvsStageToken> VERIFIER = IvsStageTokens.verifier()
            .key(VerificationKey.of(Algorithm.ES384, PAIR.getPublic()).withId(KEY_ARN))
            .clock(Keys.CLOCK)
            .check(IvsStageToken::participantIdIsGood)
            .build();

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

    private static VerifiedToken<IvsStageToken> read(IvsStageTokens.Builder token) {
        return VERIFIER.verify(token.build().toJwt());
    }

    private static String signed(String id, long expiresAt, String attribute) {
        return Foreign.es384(
                PAIR.getPrivate(), "{\"alg\":\"ES384\",\"typ\":\"JWT\",\"kid\":\"" + KEY_ARN + "\"}", """
                {"version":"1.0","jti":"%s","iat":1700000000,"exp":%s,"attributes":{"name":"%s"},\
                "events_url":"wss://events.example","resource":"arn:any","topic":"any",\
                "whip_url":"https://whip.example",\
                "capabilities":{"allow_publish":true,"allow_subscribe":false}}""".formatted(
                                id, expiresAt, attribute));
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
        assertThat(VERIFIER.verify(jwt).id()).hasValue("ada");
    }

    @Test
    void longestUserIdIsBuiltAndALongerOneIsNot() {
        String longest = "x".repeat(128);

        assertThat(read(token().userId(longest)).claims().userId()).isEqualTo(longest);
        Refusals.assertInvalid(
                ErrorCode.PARAMETER_CHECK,
                "",
                "user_id must have at most 128 characters",
                () -> token().userId(longest + "x").build());
    }

    /** Each of the two letters takes two bytes. */
    @Test
    void attributesOfOneKilobyteAreBuiltAndLargerOnesAreNot() {
        Map<String, String> largest = Map.of("\u00e4", "\u00f6".repeat(261), "b", "x".repeat(499));

        assertThat(read(token().attributes(largest)).claims().attributes()).isEqualTo(largest);
        Refusals.assertInvalid(
                ErrorCode.PARAMETER_CHECK,
                "",
                "attributes must have at most 1,024 bytes",
                () -> token().attributes(Map.of("\u00e4", "\u00f6".repeat(261), "b", "x".repeat(500)))
                        .build());
    }

    @Test
    void largeAttributesAreRefused() {
        String jwt = signed("ada", 1_700_043_200, "x".repeat(1_021));

        Refusals.refusal(
                MalformedTokenException.class, ErrorCode.MALFORMED_CLAIM, "1,024 bytes", () -> VERIFIER.verify(jwt));
    }

    @Test
    void idThatIsNotSetIsOneThatAParticipantCanHave() {
        String jwt = IvsStageTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .stage("arn:aws:ivs:us-east-1:123456789012:stage/abcd1234")
                .topic("abcd1234")
                .eventsUrl(URI.create("wss://events.example"))
                .whipUrl(URI.create("https://whip.example"))
                .allowPublish(true)
                .allowSubscribe(false)
                .build()
                .toJwt();

        assertThat(VERIFIER.verify(jwt).id().orElseThrow()).hasLength(32);
    }

    @Test
    void longestIdIsAccepted() {
        String longest = "aZ09_-" + "x".repeat(58);

        assertThat(IvsStageToken.participantId(longest)).isEqualTo(longest);
        assertThat(VERIFIER.verify(signed(longest, 1_700_043_200, "")).id()).hasValue(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada lovelace", "ada.lovelace", "\u00e4da", "ada\n"})
    void otherIdsAreRefused(String id) {
        assertThrows(IllegalArgumentException.class, () -> IvsStageToken.participantId(id));
    }

    @Test
    void longerIdIsRefused() {
        String id = "x".repeat(65);
        String jwt = signed(id, 1_700_043_200, "");

        assertThrows(IllegalArgumentException.class, () -> IvsStageToken.participantId(id));
        Refusals.refusal(
                TokenRefusedException.class, ErrorCode.REFUSED, "participantIdIsGood", () -> VERIFIER.verify(jwt));
    }

    @Test
    void tokenWithoutAnIdIsRefused() {
        String jwt = Foreign.es384(
                PAIR.getPrivate(), "{\"alg\":\"ES384\",\"typ\":\"JWT\",\"kid\":\"" + KEY_ARN + "\"}", """
                {"version":"1.0","iat":1700000000,"exp":1700043200,"events_url":"wss://events.example",\
                "resource":"arn:any","topic":"any","whip_url":"https://whip.example",\
                "capabilities":{"allow_publish":true,"allow_subscribe":false}}""");

        Refusals.refusal(
                TokenRefusedException.class, ErrorCode.REFUSED, "participantIdIsGood", () -> VERIFIER.verify(jwt));
    }

    @Test
    void twoWeeksAreTheLongestLife() {
        String jwt = token().ttl(Duration.ofDays(14)).build().toJwt();

        assertThat(VERIFIER.verify(jwt).expiresAt()).hasValue(Keys.NOW.plus(Duration.ofDays(14)));
        Refusals.assertInvalid(
                ErrorCode.PARAMETER_RANGE,
                "ttl",
                () -> token().ttl(Duration.ofDays(14).plusSeconds(1)));
    }

    @Test
    void tokenOfOneSecondMoreIsRefused() {
        String jwt = signed("ada", 1_701_209_601, "");

        Refusals.refusal(ClaimMismatchException.class, ErrorCode.LIFETIME_TOO_LONG, "exp", () -> VERIFIER.verify(jwt));
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
