package dev.grantor.twilio;

import dev.grantor.GrantBuilder;
import dev.grantor.GrantType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A claim of Twilio's grants that is a text: a SID, a name or a role.
 *
 * @param path where it stands in a token
 * @param json a grant with nothing else in it, {@code %s} in place of the value
 * @param setter sets it in a new builder
 */
@SuppressWarnings("deprecation") // deprecated grants and claims are to work too
record TextClaim<T>(String path, String json, Function<@Nullable String, GrantBuilder<T>> setter) {

    static final List<TextClaim<?>> ALL = List.of(
            claim(
                    "chat.service_sid",
                    "{'service_sid':%s}",
                    value -> ChatGrants.builder().serviceSid(value)),
            claim(
                    "chat.endpoint_id",
                    "{'endpoint_id':%s}",
                    value -> ChatGrants.builder().endpointId(value)),
            claim(
                    "chat.deployment_role_sid",
                    "{'deployment_role_sid':%s}",
                    value -> ChatGrants.builder().deploymentRoleSid(value)),
            claim(
                    "chat.push_credential_sid",
                    "{'push_credential_sid':%s}",
                    value -> ChatGrants.builder().pushCredentialSid(value)),
            claim("video.room", "{'room':%s}", value -> VideoGrants.builder().room(value)),
            claim(
                    "video.configuration_profile_sid",
                    "{'configuration_profile_sid':%s}",
                    value -> VideoGrants.builder().configurationProfileSid(value)),
            claim(
                    "voice.outgoing.application_sid",
                    "{'outgoing':{'application_sid':%s}}",
                    value -> VoiceGrants.builder().outgoingApplicationSid(value)),
            claim(
                    "voice.push_credential_sid",
                    "{'push_credential_sid':%s}",
                    value -> VoiceGrants.builder().pushCredentialSid(value)),
            claim(
                    "voice.endpoint_id",
                    "{'endpoint_id':%s}",
                    value -> VoiceGrants.builder().endpointId(value)),
            claim(
                    "data_sync.service_sid",
                    "{'service_sid':%s}",
                    value -> SyncGrants.builder().serviceSid(value)),
            claim(
                    "data_sync.endpoint_id",
                    "{'endpoint_id':%s}",
                    value -> SyncGrants.builder().endpointId(value)),
            claim(
                    "task_router.workspace_sid",
                    "{'workspace_sid':%s}",
                    value -> TaskRouterGrants.builder().workspaceSid(value)),
            claim(
                    "task_router.worker_sid",
                    "{'worker_sid':%s}",
                    value -> TaskRouterGrants.builder().workerSid(value)),
            claim(
                    "task_router.role",
                    "{'role':%s}",
                    value -> TaskRouterGrants.builder().role(value)),
            claim(
                    "rtc.configuration_profile_sid",
                    "{'configuration_profile_sid':%s}",
                    value -> ConversationsGrants.builder().configurationProfileSid(value)),
            claim(
                    "ip_messaging.service_sid",
                    "{'service_sid':%s}",
                    value -> IpMessagingGrants.builder().serviceSid(value)),
            claim(
                    "ip_messaging.endpoint_id",
                    "{'endpoint_id':%s}",
                    value -> IpMessagingGrants.builder().endpointId(value)),
            claim(
                    "ip_messaging.deployment_role_sid",
                    "{'deployment_role_sid':%s}",
                    value -> IpMessagingGrants.builder().deploymentRoleSid(value)),
            claim(
                    "ip_messaging.push_credential_sid",
                    "{'push_credential_sid':%s}",
                    value -> IpMessagingGrants.builder().pushCredentialSid(value)));

    private static <T> TextClaim<T> claim(
            String path, String json, Function<@Nullable String, GrantBuilder<T>> setter) {
        return new TextClaim<>(path, json.replace('\'', '"'), setter);
    }

    GrantType<T> type() {
        return setter.apply(null).grantType();
    }

    T grantOf(@Nullable String value) {
        return setter.apply(value).build();
    }

    String jsonOf(String value) {
        return json.formatted(value);
    }

    @Override
    public String toString() {
        return path;
    }
}
