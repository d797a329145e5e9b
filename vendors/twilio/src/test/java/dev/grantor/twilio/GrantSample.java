package dev.grantor.twilio;

import dev.grantor.GrantBuilder;
import dev.grantor.GrantType;
import dev.grantor.testsupport.JsonArbitraries;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * A grant of any values.
 *
 * @param json what it has to be in a token
 */
@SuppressWarnings("deprecation") // deprecated grants and claims are to work too
record GrantSample<T>(GrantType<T> type, T grant, Map<String, @Nullable Object> json) {

    private GrantSample(GrantBuilder<T> builder, Map<String, @Nullable Object> json) {
        this(builder.grantType(), builder.build(), json);
    }

    static Arbitrary<GrantSample<?>> all() {
        return Arbitraries.oneOf(
                chat(), video(), voice(), sync(), taskRouter(), playback(), conversations(), ipMessaging());
    }

    private static Arbitrary<GrantSample<?>> chat() {
        return Combinators.combine(claim(), claim(), claim(), claim())
                .as((service, endpoint, role, credential) -> new GrantSample<>(
                        ChatGrants.builder()
                                .serviceSid(service)
                                .endpointId(endpoint)
                                .deploymentRoleSid(role)
                                .pushCredentialSid(credential),
                        messaging(service, endpoint, role, credential)));
    }

    private static Arbitrary<GrantSample<?>> ipMessaging() {
        return Combinators.combine(claim(), claim(), claim(), claim())
                .as((service, endpoint, role, credential) -> new GrantSample<>(
                        IpMessagingGrants.builder()
                                .serviceSid(service)
                                .endpointId(endpoint)
                                .deploymentRoleSid(role)
                                .pushCredentialSid(credential),
                        messaging(service, endpoint, role, credential)));
    }

    private static Map<String, @Nullable Object> messaging(
            @Nullable String service, @Nullable String endpoint, @Nullable String role, @Nullable String credential) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("service_sid", service);
        json.put("endpoint_id", endpoint);
        json.put("deployment_role_sid", role);
        json.put("push_credential_sid", credential);
        return withoutUnset(json);
    }

    private static Arbitrary<GrantSample<?>> video() {
        return Combinators.combine(claim(), claim())
                .as((room, profile) -> new GrantSample<>(
                        VideoGrants.builder().room(room).configurationProfileSid(profile),
                        json("room", room, "configuration_profile_sid", profile)));
    }

    private static Arbitrary<GrantSample<?>> sync() {
        return Combinators.combine(claim(), claim())
                .as((service, endpoint) -> new GrantSample<>(
                        SyncGrants.builder().serviceSid(service).endpointId(endpoint),
                        json("service_sid", service, "endpoint_id", endpoint)));
    }

    private static Arbitrary<GrantSample<?>> taskRouter() {
        return Combinators.combine(claim(), claim(), claim()).as((workspace, worker, role) -> {
            Map<String, @Nullable Object> json = json("workspace_sid", workspace, "worker_sid", worker);
            json.put("role", role);
            return new GrantSample<>(
                    TaskRouterGrants.builder()
                            .workspaceSid(workspace)
                            .workerSid(worker)
                            .role(role),
                    withoutUnset(json));
        });
    }

    private static Arbitrary<GrantSample<?>> conversations() {
        return claim().map(profile -> new GrantSample<>(
                ConversationsGrants.builder().configurationProfileSid(profile),
                json("configuration_profile_sid", profile, "none", null)));
    }

    private static Arbitrary<GrantSample<?>> playback() {
        return JsonArbitraries.object()
                .map(object -> new GrantSample<>(PlaybackGrants.builder().grant(object), object));
    }

    private static Arbitrary<GrantSample<?>> voice() {
        return Combinators.combine(Arbitraries.of(true, false), outgoing().injectNull(0.3), claim(), claim())
                .as((incoming, outgoing, credential, endpoint) -> {
                    Map<String, @Nullable Object> json =
                            json("push_credential_sid", credential, "endpoint_id", endpoint);
                    json.put("incoming", incoming ? Map.of("allow", true) : null);
                    json.put("outgoing", outgoing == null ? null : outgoing.json());
                    VoiceGrants.Builder grant = VoiceGrants.builder()
                            .incomingAllow(incoming)
                            .pushCredentialSid(credential)
                            .endpointId(endpoint)
                            .outgoingApplicationSid(outgoing == null ? null : outgoing.application())
                            .outgoingParams(outgoing == null ? null : outgoing.params());
                    return new GrantSample<>(grant, withoutUnset(json));
                });
    }

    private record Outgoing(String application, @Nullable Map<String, Object> params) {

        Map<String, @Nullable Object> json() {
            return GrantSample.json("application_sid", application, "params", params);
        }
    }

    private static Arbitrary<Outgoing> outgoing() {
        return Combinators.combine(
                        JsonArbitraries.notBlank(), JsonArbitraries.object().injectNull(0.3))
                .as(Outgoing::new);
    }

    private static Arbitrary<@Nullable String> claim() {
        return JsonArbitraries.notBlank().injectNull(0.3);
    }

    private static Map<String, @Nullable Object> json(
            String first, @Nullable Object firstValue, String second, @Nullable Object secondValue) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(first, firstValue);
        json.put(second, secondValue);
        return withoutUnset(json);
    }

    private static Map<String, @Nullable Object> withoutUnset(Map<String, @Nullable Object> json) {
        json.values().removeIf(value -> value == null);
        return json;
    }
}
