package dev.grantor.examples.vendors.vonage;

import static com.google.common.truth.Truth.assertThat;

import com.vonage.jwt.Jwt;
import dev.grantor.HmacKey;
import dev.grantor.Secret;
import dev.grantor.TokenVerifier;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.VerificationException;
import dev.grantor.examples.vendors.Foreign;
import dev.grantor.examples.vendors.Keys;
import dev.grantor.examples.vendors.Segments;
import dev.grantor.testsupport.Refusals;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class VonageWebhookTokenTest {

    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final byte[] BODY = "{\"text\":\"hello\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER_BODY = "{\"text\":\"Hello\"}".getBytes(StandardCharsets.UTF_8);
    private static final String HASH_OF_BODY = "cbbbdcd27692344de5dbab3abcaba413fb0f45307267de7081401576df1cb176";

    private static final String SAMPLE_OF_THE_DOCUMENTATION = """
            {"iat":1587494962,"jti":"c5ba8f24-1a14-4c10-bfdf-3fbe8ce511b5","iss":"Vonage",\
            "payload_hash":"d6c0e74b5857df20e3b7e51b30c0c2a40ec73a77879b6f074ddc7a2317dd031b",\
            "api_key":"a1b2c3d","application_id":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab"}""";
    private static final Instant TIME_OF_THE_SAMPLE = Instant.ofEpochSecond(1_587_494_962);

    private static final HmacKey KEY = HmacKey.hs256(Secret.text(Keys.SECRET)).withClaim("api_key", "a1b2c3d");

    private static TokenVerifier<VonageWebhookToken> verifierAt(Instant time) {
        return VonageWebhookTokens.verifier()
                .key(KEY)
                .clock(InstantSource.fixed(time))
                .build();
    }

    private static String signed() {
        return VonageWebhookTokens.builder(KEY)
                .clock(Keys.CLOCK)
                .id("c5ba8f24-1a14-4c10-bfdf-3fbe8ce511b5")
                .applicationId("aaaaaaaa-bbbb-cccc-dddd-0123456789ab")
                .payloadHash(HASH_OF_BODY)
                .build()
                .toJwt();
    }

    @Test
    void sampleOfTheDocumentationIsRead() {
        String jwt = Foreign.hs256(HEADER, SAMPLE_OF_THE_DOCUMENTATION);

        VonageWebhookToken claims = verifierAt(TIME_OF_THE_SAMPLE).verify(jwt).claims();

        assertThat(claims.apiKey()).isEqualTo("a1b2c3d");
        assertThat(claims.applicationId()).isEqualTo("aaaaaaaa-bbbb-cccc-dddd-0123456789ab");
        assertThat(claims.isOf(BODY)).isFalse();
    }

    @Test
    void tokenIsOfItsBodyAndOfNoOther() {
        VonageWebhookToken claims = verifierAt(Keys.NOW).verify(signed()).claims();

        assertThat(claims.isOf(BODY)).isTrue();
        assertThat(claims.isOf(OTHER_BODY)).isFalse();
    }

    @Test
    void vonagesLibraryVerifiesTheSignature() {
        String jwt = signed();

        assertThat(Segments.of(jwt)).isEqualTo(new Segments(HEADER, """
                {"api_key":"a1b2c3d","iss":"Vonage","jti":"c5ba8f24-1a14-4c10-bfdf-3fbe8ce511b5","iat":1700000000,\
                "application_id":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab",\
                "payload_hash":"cbbbdcd27692344de5dbab3abcaba413fb0f45307267de7081401576df1cb176"}"""));
        assertThat(Jwt.verifySignature(jwt, Keys.SECRET)).isTrue();
        assertThat(Jwt.verifySignature(jwt, "another-secret-another-secret-32")).isFalse();
    }

    @Test
    void tokenIsRefusedFiveMinutesLater() {
        String jwt = Foreign.hs256(HEADER, SAMPLE_OF_THE_DOCUMENTATION);
        TokenVerifier<VonageWebhookToken> later =
                verifierAt(TIME_OF_THE_SAMPLE.plus(Duration.ofMinutes(5)).plusSeconds(1));

        Refusals.refusal(VerificationException.class, ErrorCode.LIFETIME_TOO_LONG, "iat", () -> later.verify(jwt));
    }

    @Test
    void tokenOfAnotherSecretIsRefused() {
        String jwt = Foreign.hs256("another-secret-another-secret-32", HEADER, SAMPLE_OF_THE_DOCUMENTATION);
        TokenVerifier<VonageWebhookToken> verifier = verifierAt(TIME_OF_THE_SAMPLE);

        Refusals.refusal(VerificationException.class, ErrorCode.SIGNATURE_MISMATCH, "", () -> verifier.verify(jwt));
    }

    @Test
    void tokenOfAnotherIssuerIsRefused() {
        String jwt = Foreign.hs256(HEADER, """
                {"iat":1700000000,"iss":"Nexmo","payload_hash":"00","api_key":"a1b2c3d"}""");
        TokenVerifier<VonageWebhookToken> verifier = verifierAt(Keys.NOW);

        Refusals.refusal(VerificationException.class, ErrorCode.CLAIM_DIFFERENT, "iss", () -> verifier.verify(jwt));
    }
}
