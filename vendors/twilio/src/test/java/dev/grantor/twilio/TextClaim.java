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
                    "grants.chat.service_sid",
                    "{'service_sid':%s}",
                    value -> ChatGrants.builder().serviceSid(value)),
            claim(
                    "grants.chat.endpoint_id",
                    "{'endpoint_id':%s}",
                    value -> ChatGrants.builder().endpointId(value)),
            claim(
                    "grants.chat.deployment_role_sid",
                    "{'deployment_role_sid':%s}",
                    value -> ChatGrants.builder().deploymentRoleSid(value)),
            claim(
                    "grants.chat.push_credential_sid",
                    "{'push_credential_sid':%s}",
                    value -> ChatGrants.builder().pushCredentialSid(value)),
            claim(
                    "grants.video.room",
                    "{'room':%s}",
                    value -> VideoGrants.builder().room(value)),
            claim(
                    "grants.video.configuration_profile_sid",
                    "{'configuration_profile_sid':%s}",
                    value -> VideoGrants.builder().configurationProfileSid(value)),
            claim(
                    "grants.voice.outgoing.application_sid",
                    "{'outgoing':{'application_sid':%s}}",
                    value -> VoiceGrants.builder().outgoingApplicationSid(value)),
            claim(
                    "grants.voice.push_credential_sid",
                    "{'push_credential_sid':%s}",
                    value -> VoiceGrants.builder().pushCredentialSid(value)),
            claim(
                    "grants.voice.endpoint_id",
                    "{'endpoint_id':%s}",
                    value -> VoiceGrants.builder().endpointId(value)),
            claim(
                    "grants.data_sync.service_sid",
                    "{'service_sid':%s}",
                    value -> SyncGrants.builder().serviceSid(value)),
            claim(
                    "grants.data_sync.endpoint_id",
                    "{'endpoint_id':%s}",
                    value -> SyncGrants.builder().endpointId(value)),
            claim(
                    "grants.task_router.workspace_sid",
                    "{'workspace_sid':%s}",
                    value -> TaskRouterGrants.builder().workspaceSid(value)),
            claim(
                    "grants.task_router.worker_sid",
                    "{'worker_sid':%s}",
                    value -> TaskRouterGrants.builder().workerSid(value)),
            claim(
                    "grants.task_router.role",
                    "{'role':%s}",
                    value -> TaskRouterGrants.builder().role(value)),
            claim(
                    "grants.rtc.configuration_profile_sid",
                    "{'configuration_profile_sid':%s}",
                    value -> ConversationsGrants.builder().configurationProfileSid(value)),
            claim(
                    "grants.ip_messaging.service_sid",
                    "{'service_sid':%s}",
                    value -> IpMessagingGrants.builder().serviceSid(value)),
            claim(
                    "grants.ip_messaging.endpoint_id",
                    "{'endpoint_id':%s}",
                    value -> IpMessagingGrants.builder().endpointId(value)),
            claim(
                    "grants.ip_messaging.deployment_role_sid",
                    "{'deployment_role_sid':%s}",
                    value -> IpMessagingGrants.builder().deploymentRoleSid(value)),
            claim(
                    "grants.ip_messaging.push_credential_sid",
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
