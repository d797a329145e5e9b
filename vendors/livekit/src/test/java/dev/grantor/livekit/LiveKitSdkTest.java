package dev.grantor.livekit;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.auth0.jwt.exceptions.JWTVerificationException;
import io.livekit.server.AccessToken;
import io.livekit.server.CanPublish;
import io.livekit.server.RoomJoin;
import io.livekit.server.RoomName;
import io.livekit.server.SIPCall;
import io.livekit.server.WebhookReceiver;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import livekit.LivekitRoom.RoomConfiguration;
import org.junit.jupiter.api.Test;

/** LiveKit's own library for Kotlin reads what we make, and we read what it makes. */
class LiveKitSdkTest {

    private static final String BODY = "{\"event\":\"room_started\",\"room\":{\"name\":\"daily\"}}";

    private static LiveKitWebhooks ours() {
        return LiveKitWebhooks.of(LiveKitTokens.verifier()
                .key(Fixtures.KEY)
                .leeway(Duration.ofMinutes(1))
                .build());
    }

    private static AccessToken theirs() {
        return new AccessToken(Fixtures.API_KEY, Fixtures.SECRET);
    }

    @Test
    void theirTokenIsRead() {
        AccessToken token = theirs();
        token.setIdentity("alice");
        token.getAttributes().put("team", "blue");
        token.addGrants(new RoomJoin(true), new RoomName("daily"), new CanPublish(false));
        token.addSIPGrants(new SIPCall(true));

        LiveKitToken claims = LiveKitTokens.verifier()
                .key(Fixtures.KEY)
                .build()
                .verify(token.toJwt())
                .claims();

        assertThat(claims.identity()).isEqualTo("alice");
        assertThat(claims.attributes()).containsExactly("team", "blue");
        assertThat(claims.video().getRoom()).isEqualTo("daily");
        assertThat(claims.video().getCanPublish()).isFalse();
        assertThat(claims.video().getCanSubscribe()).isNull();
        assertThat(claims.sip().getCall()).isTrue();
    }

    @Test
    void theirTokenWithARoomConfigurationIsRead() {
        AccessToken token = theirs();
        token.setRoomConfiguration(
                RoomConfiguration.newBuilder().setName("large").setMetadata("m").build());

        LiveKitToken claims = LiveKitTokens.verifier()
                .key(Fixtures.KEY)
                .build()
                .verify(token.toJwt())
                .claims();

        assertThat(claims.roomConfiguration().name()).isEqualTo("large");
        assertThat(claims.roomConfiguration().metadata()).isEqualTo("m");
    }

    @Test
    void theirWebhookIsVerified() {
        AccessToken token = theirs();
        token.setSha256(LiveKitWebhooks.sha256(BODY.getBytes(StandardCharsets.UTF_8)));

        assertThat(ours().verify(token.toJwt(), BODY.getBytes(StandardCharsets.UTF_8))
                        .claims()
                        .apiKey())
                .isEqualTo(Fixtures.API_KEY);
    }

    @Test
    void ourWebhookIsVerifiedByTheirs() {
        String token = LiveKitTokens.builder(Fixtures.KEY)
                .sha256(LiveKitWebhooks.sha256(BODY.getBytes(StandardCharsets.UTF_8)))
                .build()
                .toJwt();
        WebhookReceiver receiver = new WebhookReceiver(Fixtures.API_KEY, Fixtures.SECRET);

        assertThat(receiver.receive(BODY, token).getEvent()).isEqualTo("room_started");
        assertThrows(IllegalArgumentException.class, () -> receiver.receive(BODY + ' ', token));
    }

    @Test
    void ourTokenOfAnotherKeyIsRefusedByTheirs() {
        String token = LiveKitTokens.builder(ApiKey.of(Fixtures.API_KEY, "another-secret-that-is-long-enough"))
                .sha256(LiveKitWebhooks.sha256(BODY.getBytes(StandardCharsets.UTF_8)))
                .build()
                .toJwt();
        WebhookReceiver receiver = new WebhookReceiver(Fixtures.API_KEY, Fixtures.SECRET);

        assertThrows(JWTVerificationException.class, () -> receiver.receive(BODY, token));
    }
}
