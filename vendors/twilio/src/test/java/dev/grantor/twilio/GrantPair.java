package dev.grantor.twilio;

import com.twilio.jwt.accesstoken.ChatGrant;
import com.twilio.jwt.accesstoken.Grant;
import com.twilio.jwt.accesstoken.PlaybackGrant;
import com.twilio.jwt.accesstoken.SyncGrant;
import com.twilio.jwt.accesstoken.TaskRouterGrant;
import com.twilio.jwt.accesstoken.VideoGrant;
import com.twilio.jwt.accesstoken.VoiceGrant;
import dev.grantor.GrantBuilder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A grant of twilio-java and one of Grantor that say the same. */
@SuppressWarnings("deprecation") // deprecated claims are to work too
record GrantPair<T>(String name, Grant theirs, GrantBuilder<T> ours) {

    /** Every kind of value that JSON has. */
    static final Map<String, @Nullable Object> FREE_FORM = Map.of(
            "text",
            "Zo\u00eb \"q\" \\ / \u65e5\u672c \ud83d\ude00 </script>\u2028",
            "number",
            1,
            "fraction",
            0.5,
            "large",
            9_007_199_254_740_993L,
            "nested",
            Map.of("list", Arrays.asList(true, null, List.of(), Map.of())));

    static final List<GrantPair<?>> ALL = List.of(
            new GrantPair<>(
                    "chat, full",
                    new ChatGrant()
                            .setServiceSid("IS123")
                            .setEndpointId("phone")
                            .setDeploymentRoleSid("RL123")
                            .setPushCredentialSid("CR123"),
                    ChatGrants.builder()
                            .serviceSid("IS123")
                            .endpointId("phone")
                            .deploymentRoleSid("RL123")
                            .pushCredentialSid("CR123")),
            new GrantPair<>(
                    "chat, service",
                    new ChatGrant().setServiceSid("IS123"),
                    ChatGrants.builder().serviceSid("IS123")),
            new GrantPair<>("chat, unset", new ChatGrant(), ChatGrants.builder()),
            new GrantPair<>(
                    "video, full",
                    new VideoGrant().setRoom("daily"),
                    VideoGrants.builder().room("daily")),
            new GrantPair<>("video, unset", new VideoGrant(), VideoGrants.builder()),
            new GrantPair<>(
                    "voice, full",
                    new VoiceGrant()
                            .setIncomingAllow(true)
                            .setOutgoingApplication("AP123", FREE_FORM)
                            .setPushCredentialSid("CR123")
                            .setEndpointId("phone"),
                    VoiceGrants.builder()
                            .incomingAllow(true)
                            .outgoingApplicationSid("AP123")
                            .outgoingParams(FREE_FORM)
                            .pushCredentialSid("CR123")
                            .endpointId("phone")),
            new GrantPair<>(
                    "voice, incoming",
                    new VoiceGrant().setIncomingAllow(true),
                    VoiceGrants.builder().incomingAllow(true)),
            new GrantPair<>(
                    "voice, outgoing",
                    new VoiceGrant().setOutgoingApplicationSid("AP123"),
                    VoiceGrants.builder().outgoingApplicationSid("AP123")),
            new GrantPair<>(
                    "voice, empty params",
                    new VoiceGrant().setOutgoingApplication("AP123", Map.of()),
                    VoiceGrants.builder().outgoingApplicationSid("AP123").outgoingParams(Map.of())),
            new GrantPair<>("voice, unset", new VoiceGrant(), VoiceGrants.builder()),
            new GrantPair<>(
                    "sync, full",
                    new SyncGrant().setServiceSid("IS123").setEndpointId("phone"),
                    SyncGrants.builder().serviceSid("IS123").endpointId("phone")),
            new GrantPair<>(
                    "sync, endpoint",
                    new SyncGrant().setEndpointId("phone"),
                    SyncGrants.builder().endpointId("phone")),
            new GrantPair<>("sync, unset", new SyncGrant(), SyncGrants.builder()),
            new GrantPair<>(
                    "task router, full",
                    new TaskRouterGrant()
                            .setWorkspaceSid("WS123")
                            .setWorkerSid("WK123")
                            .setRole("worker"),
                    TaskRouterGrants.builder()
                            .workspaceSid("WS123")
                            .workerSid("WK123")
                            .role("worker")),
            new GrantPair<>(
                    "task router, role",
                    new TaskRouterGrant().setRole("worker"),
                    TaskRouterGrants.builder().role("worker")),
            new GrantPair<>("task router, unset", new TaskRouterGrant(), TaskRouterGrants.builder()),
            new GrantPair<>(
                    "player, full",
                    new PlaybackGrant().setGrant(FREE_FORM),
                    PlaybackGrants.builder().grant(FREE_FORM)),
            new GrantPair<>(
                    "player, null member",
                    new PlaybackGrant().setGrant(Collections.singletonMap("requestCredentials", null)),
                    PlaybackGrants.builder().grant(Collections.singletonMap("requestCredentials", null))),
            new GrantPair<>(
                    "player, empty",
                    new PlaybackGrant().setGrant(Map.of()),
                    PlaybackGrants.builder().grant(Map.of())));

    @Override
    public String toString() {
        return name;
    }
}
