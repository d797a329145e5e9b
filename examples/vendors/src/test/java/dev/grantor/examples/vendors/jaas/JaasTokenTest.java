package dev.grantor.examples.vendors.jaas;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.SigningKey;
import dev.grantor.TokenVerifier;
import dev.grantor.VerificationKey;
import dev.grantor.annotation.Algorithm;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.UnsupportedTokenException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import org.junit.jupiter.api.Test;

class JaasTokenTest {

    private static final String KEY_ID = "vpaas-magic-cookie-1fc542/4f4910";
    private static final String APP_ID = "vpaas-magic-cookie-1fc542";
    private static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + KEY_ID + "\"}";

    private static final KeyPair PAIR = Keys.rsa();
    private static final SigningKey KEY =
            SigningKey.of(Algorithm.RS256, PAIR.getPrivate()).withId(KEY_ID).withClaim("sub", APP_ID);

    private static final TokenVerifier<JaasToken> VERIFIER = JaasTokens.verifier()
            .key(VerificationKey.of(Algorithm.RS256, PAIR.getPublic())
                    .withId(KEY_ID)
                    .withClaim("sub", APP_ID))
            .clock(Keys.CLOCK)
            .build();

    @Test
    void tokenHasTheUserAndTheFeaturesInTheContextAndBooleansAsTexts() {
        String jwt = JaasTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .room("standup")
                .user(JaasUsers.builder()
                        .id("42")
                        .name("Ada")
                        .email("ada@acme.example")
                        .moderator(true)
                        .build())
                .features(JaasFeatureSets.builder()
                        .recording(true)
                        .outboundCall(false)
                        .build())
                .build()
                .toJwt();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments(HEADER, """
                {"aud":"jitsi","iss":"chat","sub":"vpaas-magic-cookie-1fc542","nbf":1699999990,"exp":1700003600,\
                "room":"standup","context":{"features":{"outbound-call":"false","recording":"true"},\
                "user":{"email":"ada@acme.example","id":"42","moderator":"true","name":"Ada"}}}"""));
        assertThat(Foreign.verifies((RSAPublicKey) PAIR.getPublic(), jwt)).isTrue();
        JaasToken claims = VERIFIER.verify(jwt).claims();
        assertThat(claims.appId()).isEqualTo(APP_ID);
        assertThat(claims.user().moderator()).isTrue();
    }

    @Test
    void moderatorAsABooleanIsRefused() {
        String jwt = Foreign.rs256(PAIR.getPrivate(), HEADER, """
                {"iss":"chat","aud":"jitsi","sub":"vpaas-magic-cookie-1fc542","room":"standup","exp":1700003600,\
                "context":{"user":{"id":"42","moderator":true}}}""");

        Refusals.refusal(
                MalformedTokenException.class,
                ErrorCode.MALFORMED_CLAIM,
                "context.user.moderator",
                () -> VERIFIER.verify(jwt));
    }

    @Test
    void userOutsideTheContextIsRefused() {
        String jwt = Foreign.rs256(PAIR.getPrivate(), HEADER, """
                {"iss":"chat","aud":"jitsi","sub":"vpaas-magic-cookie-1fc542","room":"standup","exp":1700003600,\
                "user":{"id":"42","moderator":"true"}}""");

        Refusals.refusal(
                MalformedTokenException.class, ErrorCode.CLAIM_MISSING, "context.user", () -> VERIFIER.verify(jwt));
    }

    @Test
    void userIdAsANumberIsRefused() {
        String jwt = Foreign.rs256(PAIR.getPrivate(), HEADER, """
                {"iss":"chat","aud":"jitsi","sub":"vpaas-magic-cookie-1fc542","room":"standup","exp":1700003600,\
                "context":{"user":{"id":42,"moderator":"true"}}}""");

        Refusals.refusal(
                MalformedTokenException.class,
                ErrorCode.MALFORMED_CLAIM,
                "context.user.id",
                () -> VERIFIER.verify(jwt));
    }

    @Test
    void appIdAsTheIssuerIsRefused() {
        String jwt = Foreign.rs256(PAIR.getPrivate(), HEADER, """
                {"iss":"vpaas-magic-cookie-1fc542","aud":"jitsi","sub":"vpaas-magic-cookie-1fc542","room":"standup",\
                "exp":1700003600,"context":{"user":{"moderator":"true"}}}""");

        Refusals.refusal(ClaimMismatchException.class, ErrorCode.CLAIM_DIFFERENT, "iss", () -> VERIFIER.verify(jwt));
    }

    @Test
    void tokenWithoutKeyIdIsRefused() {
        String jwt = Foreign.rs256(PAIR.getPrivate(), "{\"alg\":\"RS256\",\"typ\":\"JWT\"}", """
                {"iss":"chat","aud":"jitsi","sub":"vpaas-magic-cookie-1fc542","room":"standup","exp":1700003600,\
                "context":{"user":{"moderator":"true"}}}""");

        Refusals.refusal(
                UnsupportedTokenException.class, ErrorCode.UNSUPPORTED_TYPE, "kid", () -> VERIFIER.verify(jwt));
    }
}
