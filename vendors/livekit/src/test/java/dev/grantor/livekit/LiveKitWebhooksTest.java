package dev.grantor.livekit;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.error.SignatureMismatchException;
import dev.grantor.testsupport.Refusals;
import org.junit.jupiter.api.Test;

/** What LiveKit's server sends is believed only as it was sent. */
class LiveKitWebhooksTest {

    private static final byte[] BODY = "{\"event\":\"canary\"}".getBytes(UTF_8);

    private static final LiveKitWebhooks WEBHOOKS = LiveKitWebhooks.of(
            LiveKitTokens.verifier().key(Fixtures.KEY).clock(Fixtures.CLOCK).build());

    private static LiveKitTokens.Builder token() {
        return LiveKitTokens.builder(Fixtures.KEY).clock(Fixtures.CLOCK);
    }

    @Test
    void tokenWithTheHashOfTheBodyIsReturned() {
        String authorization =
                token().sha256(LiveKitWebhooks.sha256(BODY)).build().toJwt();

        assertThat(WEBHOOKS.verify(authorization, BODY).claims().sha256()).isEqualTo(LiveKitWebhooks.sha256(BODY));
    }

    /** Computed with {@code printf '{"event":"room_started"}' | openssl dgst -sha256 -binary | base64}. */
    @Test
    void hashIsStandardBase64OfSha256() {
        assertThat(LiveKitWebhooks.sha256("{\"event\":\"room_started\"}".getBytes(UTF_8)))
                .isEqualTo("w9NV0uLHjSON8P7eonnkKXDHY4ICORefbHDCviKIgX8=");
    }

    @Test
    void anotherBodyIsRefused() {
        String authorization =
                token().sha256(LiveKitWebhooks.sha256(BODY)).build().toJwt();

        Refusals.refusal(
                ClaimMismatchException.class,
                ErrorCode.CLAIM_DIFFERENT,
                "sha256: not that of the body",
                () -> WEBHOOKS.verify(authorization, "{\"event\":\"canary2\"}".getBytes(UTF_8)));
    }

    @Test
    void participantsTokenIsNoWebhook() {
        String participant = token().identity("canary").build().toJwt();

        Refusals.refusal(
                ClaimMismatchException.class,
                ErrorCode.CLAIM_MISSING,
                "no webhook's",
                () -> WEBHOOKS.verify(participant, BODY));
    }

    @Test
    void strangersWebhookIsRefused() {
        String authorization = LiveKitTokens.builder(
                        ApiKey.of(Fixtures.API_KEY, "canary-of-a-stranger-that-is-long-enough"))
                .clock(Fixtures.CLOCK)
                .sha256(LiveKitWebhooks.sha256(BODY))
                .build()
                .toJwt();

        Refusals.refusal(
                SignatureMismatchException.class,
                ErrorCode.SIGNATURE_MISMATCH,
                "",
                () -> WEBHOOKS.verify(authorization, BODY));
    }

    @Test
    void requestWithoutTheHeaderIsRefused() {
        Refusals.refusal(MalformedTokenException.class, ErrorCode.TOKEN_MISSING, "", () -> WEBHOOKS.verify(null, BODY));
    }
}
