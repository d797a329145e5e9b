package dev.grantor.twilio;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Builders are beans: what a setter sets is what the fluent method sets, and the getter shows it. */
@SuppressWarnings("deprecation") // deprecated grants and claims are to work too
class BuilderPropertiesTest {

    @Test
    void chat() {
        ChatGrants.Builder builder = ChatGrants.builder()
                .setServiceSid("IS1")
                .setEndpointId("phone")
                .setDeploymentRoleSid("RL1")
                .setPushCredentialSid("CR1");

        assertThat(builder.getServiceSid()).isEqualTo("IS1");
        assertThat(builder.getEndpointId()).isEqualTo("phone");
        assertThat(builder.getDeploymentRoleSid()).isEqualTo("RL1");
        assertThat(builder.getPushCredentialSid()).isEqualTo("CR1");
        assertThat(builder.build())
                .isEqualTo(ChatGrants.builder()
                        .serviceSid("IS1")
                        .endpointId("phone")
                        .deploymentRoleSid("RL1")
                        .pushCredentialSid("CR1")
                        .build());
    }

    @Test
    void video() {
        VideoGrants.Builder builder = VideoGrants.builder().setRoom("daily").setConfigurationProfileSid("VS1");

        assertThat(builder.getRoom()).isEqualTo("daily");
        assertThat(builder.getConfigurationProfileSid()).isEqualTo("VS1");
        assertThat(builder.build())
                .isEqualTo(VideoGrants.builder()
                        .room("daily")
                        .configurationProfileSid("VS1")
                        .build());
    }

    @Test
    void voice() {
        VoiceGrants.Builder builder = VoiceGrants.builder()
                .setIncomingAllow(true)
                .setOutgoingApplicationSid("AP1")
                .setOutgoingParams(Map.of("a", 1))
                .setPushCredentialSid("CR1")
                .setEndpointId("phone");

        assertThat(builder.isIncomingAllow()).isTrue();
        assertThat(builder.getOutgoingApplicationSid()).isEqualTo("AP1");
        assertThat(builder.getOutgoingParams()).containsExactly("a", 1);
        assertThat(builder.getPushCredentialSid()).isEqualTo("CR1");
        assertThat(builder.getEndpointId()).isEqualTo("phone");
        assertThat(builder.build())
                .isEqualTo(VoiceGrants.builder()
                        .incomingAllow(true)
                        .outgoingApplicationSid("AP1")
                        .outgoingParams(Map.of("a", 1))
                        .pushCredentialSid("CR1")
                        .endpointId("phone")
                        .build());
    }

    @Test
    void sync() {
        SyncGrants.Builder builder = SyncGrants.builder().setServiceSid("IS1").setEndpointId("phone");

        assertThat(builder.getServiceSid()).isEqualTo("IS1");
        assertThat(builder.getEndpointId()).isEqualTo("phone");
        assertThat(builder.build())
                .isEqualTo(SyncGrants.builder()
                        .serviceSid("IS1")
                        .endpointId("phone")
                        .build());
    }

    @Test
    void taskRouter() {
        TaskRouterGrants.Builder builder = TaskRouterGrants.builder()
                .setWorkspaceSid("WS1")
                .setWorkerSid("WK1")
                .setRole("worker");

        assertThat(builder.getWorkspaceSid()).isEqualTo("WS1");
        assertThat(builder.getWorkerSid()).isEqualTo("WK1");
        assertThat(builder.getRole()).isEqualTo("worker");
        assertThat(builder.build())
                .isEqualTo(TaskRouterGrants.builder()
                        .workspaceSid("WS1")
                        .workerSid("WK1")
                        .role("worker")
                        .build());
    }

    @Test
    void playback() {
        PlaybackGrants.Builder builder = PlaybackGrants.builder().setGrant(Map.of("a", 1));

        assertThat(builder.getGrant()).containsExactly("a", 1);
        assertThat(builder.build())
                .isEqualTo(PlaybackGrants.builder().grant(Map.of("a", 1)).build());
    }

    @Test
    void conversations() {
        ConversationsGrants.Builder builder = ConversationsGrants.builder().setConfigurationProfileSid("VS1");

        assertThat(builder.getConfigurationProfileSid()).isEqualTo("VS1");
        assertThat(builder.build())
                .isEqualTo(ConversationsGrants.builder()
                        .configurationProfileSid("VS1")
                        .build());
    }

    @Test
    void ipMessaging() {
        IpMessagingGrants.Builder builder = IpMessagingGrants.builder()
                .setServiceSid("IS1")
                .setEndpointId("phone")
                .setDeploymentRoleSid("RL1")
                .setPushCredentialSid("CR1");

        assertThat(builder.getServiceSid()).isEqualTo("IS1");
        assertThat(builder.getEndpointId()).isEqualTo("phone");
        assertThat(builder.getDeploymentRoleSid()).isEqualTo("RL1");
        assertThat(builder.getPushCredentialSid()).isEqualTo("CR1");
        assertThat(builder.build())
                .isEqualTo(IpMessagingGrants.builder()
                        .serviceSid("IS1")
                        .endpointId("phone")
                        .deploymentRoleSid("RL1")
                        .pushCredentialSid("CR1")
                        .build());
    }
}
