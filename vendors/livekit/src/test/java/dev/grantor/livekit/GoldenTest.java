package dev.grantor.livekit;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.grantor.VerifiedToken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that LiveKit's own libraries made. */
class GoldenTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static GoldenCase named(String name) {
        return GoldenCase.all().stream()
                .filter(golden -> golden.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    private static VerifiedToken<LiveKitToken> verified(String token) {
        return LiveKitTokens.verifier()
                .key(Fixtures.KEY)
                .clock(Fixtures.CLOCK)
                .build()
                .verify(token);
    }

    private static JsonNode json(String token) throws JsonProcessingException {
        return MAPPER.readTree(Fixtures.payload(token));
    }

    static List<GoldenCase> tokens() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void theirTokensVerify(GoldenCase golden) {
        VerifiedToken<LiveKitToken> token = verified(golden.token());

        assertThat(token.claims().apiKey()).isEqualTo(Fixtures.API_KEY);
        assertThat(token.expiresAt())
                .hasValue(Instant.ofEpochSecond(golden.payload().get("exp").longValue()));
    }

    @Test
    void everythingOfTheirsIsRead() {
        LiveKitToken claims = verified(named("lk-node-everything").token()).claims();

        assertThat(claims.identity()).isEqualTo("alice");
        assertThat(claims.name()).isEqualTo("Alice");
        assertThat(claims.metadata()).isEqualTo("m");
        assertThat(claims.attributes()).containsExactly("k", "v");
        assertThat(claims.kind()).isEqualTo(ParticipantKind.AGENT);
        assertThat(claims.sha256()).isEqualTo("abc");
        assertThat(claims.roomPreset()).isEqualTo("p");
        assertThat(claims.video().getRoomJoin()).isTrue();
        assertThat(claims.video().getRoom()).isEqualTo("r");
        assertThat(claims.video().getCanPublish()).isFalse();
        assertThat(claims.video().getCanSubscribe()).isNull();
        assertThat(claims.video().getCanPublishSources())
                .containsExactly(TrackSource.CAMERA, TrackSource.SCREEN_SHARE)
                .inOrder();
        assertThat(claims.sip().getCall()).isTrue();
    }

    @Test
    void ourTokenWithNothingHasTheSameClaims() throws JsonProcessingException {
        String token = LiveKitTokens.builder(Fixtures.KEY)
                .clock(Fixtures.CLOCK)
                .build()
                .toJwt();

        assertThat(json(token)).isEqualTo(named("lk-node-minimal").payload());
    }

    @Test
    void ourTokenForJoiningHasTheSameClaims() throws JsonProcessingException {
        String token = LiveKitTokens.builder(Fixtures.KEY)
                .clock(Fixtures.CLOCK)
                .identity("alice")
                .ttl(Duration.ofMinutes(10))
                .video(VideoGrants.builder().roomJoin(true).room("r").build())
                .build()
                .toJwt();

        assertThat(json(token)).isEqualTo(named("lk-node-join").payload());
    }

    @Test
    void ourTokenWithEverythingHasTheSameClaims() throws JsonProcessingException {
        String token = LiveKitTokens.builder(Fixtures.KEY)
                .clock(Fixtures.CLOCK)
                .identity("alice")
                .name("Alice")
                .metadata("m")
                .attributes(Map.of("k", "v"))
                .kind(ParticipantKind.AGENT)
                .sha256("abc")
                .roomPreset("p")
                .video(VideoGrants.builder()
                        .roomJoin(true)
                        .room("r")
                        .canPublish(false)
                        .canPublishSources(List.of(TrackSource.CAMERA, TrackSource.SCREEN_SHARE))
                        .build())
                .sip(SipGrants.builder().call(true).build())
                .build()
                .toJwt();

        assertThat(json(token)).isEqualTo(named("lk-node-everything").payload());
    }
}
