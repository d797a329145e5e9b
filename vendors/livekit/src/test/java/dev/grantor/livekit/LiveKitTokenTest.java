package dev.grantor.livekit;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.error.ErrorCode;
import dev.grantor.testsupport.Refusals;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What LiveKit's server would take otherwise than it was meant is refused when it is built. */
class LiveKitTokenTest {

    private static LiveKitTokens.Builder token() {
        return LiveKitTokens.builder(Fixtures.KEY).clock(Fixtures.CLOCK);
    }

    private static LiveKitToken verified(LiveKitTokens.Builder token) {
        return LiveKitTokens.verifier()
                .key(Fixtures.KEY)
                .clock(Fixtures.CLOCK)
                .build()
                .verify(token.build().toJwt())
                .claims();
    }

    @Test
    void whoJoinsNeedsAnIdentity() {
        VideoGrant video = VideoGrants.builder().roomJoin(true).room("canary").build();

        Refusals.assertInvalid(
                ErrorCode.PARAMETER_CHECK,
                "",
                "identity is missing",
                () -> token().video(video).build());
    }

    @Test
    void emptyListOfSourcesWouldAllowAll() {
        Refusals.assertInvalid(
                ErrorCode.PARAMETER_CHECK,
                "video",
                "canPublishSources is empty, which LiveKit takes for all sources",
                () -> VideoGrants.builder().canPublishSources(List.of()).build());
    }

    @Test
    void notSetAndFalseDiffer() {
        VideoGrant video = VideoGrants.builder().canSubscribe(false).build();

        LiveKitToken claims = verified(token().video(video));

        assertThat(claims.video().getCanSubscribe()).isFalse();
        assertThat(claims.video().getCanPublish()).isNull();
    }

    @Test
    void roomConfigurationComesBack() {
        RoomConfiguration configuration = RoomConfigurations.builder()
                .name("large")
                .emptyTimeout(300)
                .maxParticipants(500)
                .agents(List.of(RoomAgentDispatches.builder()
                        .agentName("interpreter")
                        .attributes(Map.of("from", "en"))
                        .build()))
                .tags(Map.of("team", "blue"))
                .egress(Map.of("room", Map.of("roomName", "daily")))
                .build();

        LiveKitToken claims = verified(token().roomConfiguration(configuration));

        assertThat(claims.roomConfiguration()).isEqualTo(configuration);
    }

    @Test
    void negativeNumbersAreRefused() {
        Refusals.assertInvalid(
                ErrorCode.PARAMETER_CHECK,
                "RoomConfiguration",
                "emptyTimeout is negative",
                () -> RoomConfigurations.builder().emptyTimeout(-1).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "credentials", "accountKey", "account_key", "sessionToken"})
    void credentialsOfAStorageAreRefused(String name) {
        Map<String, Object> egress = Map.of("tracks", Map.of("output", List.of(Map.of("s3", Map.of(name, "canary")))));

        Refusals.assertInvalid(
                ErrorCode.PARAMETER_CHECK,
                "RoomConfiguration",
                "egress holds credentials",
                () -> RoomConfigurations.builder().egress(egress).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"streamOutputs", "stream_outputs"})
    void keysOfStreamsAreRefused(String name) {
        Map<String, Object> egress = Map.of("room", Map.of(name, List.of(Map.of("urls", List.of("rtmp://x/canary")))));

        Refusals.assertInvalid(
                ErrorCode.PARAMETER_CHECK,
                "RoomConfiguration",
                "a stream's key",
                () -> RoomConfigurations.builder().egress(egress).build());
    }

    @Test
    void grantsOfTheCloudComeBack() {
        LiveKitToken claims = verified(token().agent(AgentGrants.builder()
                        .admin(true)
                        .simulationAdmin(false)
                        .databaseAdmin(true)
                        .build())
                .inference(InferenceGrants.builder().perform(true).build())
                .observability(ObservabilityGrants.builder().write(true).build())
                .kind(ParticipantKind.AGENT)
                .kindDetails(List.of(ParticipantKindDetail.CLOUD_AGENT)));

        assertThat(claims.agent().getAdmin()).isTrue();
        assertThat(claims.agent().getSimulationAdmin()).isFalse();
        assertThat(claims.agent().getDatabaseAdmin()).isTrue();
        assertThat(claims.inference().getPerform()).isTrue();
        assertThat(claims.observability().getWrite()).isTrue();
        assertThat(claims.kindDetails()).containsExactly(ParticipantKindDetail.CLOUD_AGENT);
    }
}
