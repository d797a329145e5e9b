package dev.grantor.twilio;

import dev.grantor.GrantBuilder;
import dev.grantor.GrantType;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A grant with every claim set, to values with {@link dev.grantor.testsupport.Refusals#CANARY} in them.
 *
 * @param copier a builder that starts from the grant
 * @param json what it is in a token
 */
@SuppressWarnings("deprecation") // deprecated grants and claims are to work too
record FullGrant<T>(T grant, GrantBuilder<T> copier, String json) {

    private static final ChatGrant CHAT = ChatGrants.builder()
            .serviceSid("IS-canary")
            .endpointId("canary-phone")
            .deploymentRoleSid("RL-canary")
            .pushCredentialSid("CR-canary")
            .build();
    private static final VideoGrant VIDEO = VideoGrants.builder()
            .room("canary-room")
            .configurationProfileSid("VS-canary")
            .build();
    private static final VoiceGrant VOICE = VoiceGrants.builder()
            .incomingAllow(true)
            .outgoingApplicationSid("AP-canary")
            .outgoingParams(Map.of("canary", List.of(1, 0.5, true, "canary")))
            .pushCredentialSid("CR-canary")
            .endpointId("canary-phone")
            .build();
    private static final SyncGrant SYNC = SyncGrants.builder()
            .serviceSid("IS-canary")
            .endpointId("canary-phone")
            .build();
    private static final TaskRouterGrant TASK_ROUTER = TaskRouterGrants.builder()
            .workspaceSid("WS-canary")
            .workerSid("WK-canary")
            .role("canary-worker")
            .build();
    private static final PlaybackGrant PLAYBACK = PlaybackGrants.builder()
            .grant(Collections.singletonMap("canary", null))
            .build();
    private static final ConversationsGrant CONVERSATIONS =
            ConversationsGrants.builder().configurationProfileSid("VS-canary").build();
    private static final IpMessagingGrant IP_MESSAGING = IpMessagingGrants.builder()
            .serviceSid("IS-canary")
            .endpointId("canary-phone")
            .deploymentRoleSid("RL-canary")
            .pushCredentialSid("CR-canary")
            .build();

    static final List<FullGrant<?>> ALL = List.of(
            new FullGrant<>(CHAT, ChatGrants.builder(CHAT), """
                    {"service_sid":"IS-canary","endpoint_id":"canary-phone",
                     "deployment_role_sid":"RL-canary","push_credential_sid":"CR-canary"}"""),
            new FullGrant<>(VIDEO, VideoGrants.builder(VIDEO), """
                    {"room":"canary-room","configuration_profile_sid":"VS-canary"}"""),
            new FullGrant<>(VOICE, VoiceGrants.builder(VOICE), """
                    {"incoming":{"allow":true},
                     "outgoing":{"application_sid":"AP-canary","params":{"canary":[1,0.5,true,"canary"]}},
                     "push_credential_sid":"CR-canary","endpoint_id":"canary-phone"}"""),
            new FullGrant<>(SYNC, SyncGrants.builder(SYNC), """
                    {"service_sid":"IS-canary","endpoint_id":"canary-phone"}"""),
            new FullGrant<>(TASK_ROUTER, TaskRouterGrants.builder(TASK_ROUTER), """
                    {"workspace_sid":"WS-canary","worker_sid":"WK-canary","role":"canary-worker"}"""),
            new FullGrant<>(PLAYBACK, PlaybackGrants.builder(PLAYBACK), """
                    {"canary":null}"""),
            new FullGrant<>(CONVERSATIONS, ConversationsGrants.builder(CONVERSATIONS), """
                    {"configuration_profile_sid":"VS-canary"}"""),
            new FullGrant<>(IP_MESSAGING, IpMessagingGrants.builder(IP_MESSAGING), """
                    {"service_sid":"IS-canary","endpoint_id":"canary-phone",
                     "deployment_role_sid":"RL-canary","push_credential_sid":"CR-canary"}"""));

    GrantType<T> type() {
        return copier.grantType();
    }

    @Override
    public String toString() {
        return type().key();
    }
}
