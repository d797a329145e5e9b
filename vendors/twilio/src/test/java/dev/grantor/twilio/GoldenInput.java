package dev.grantor.twilio;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.grantor.AccessToken;
import dev.grantor.GrantBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Mints what the input of a golden case describes. Members that are null or absent are what the builder is not told.
 */
@SuppressWarnings("deprecation") // deprecated grants are to work too
final class GoldenInput {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private GoldenInput() {}

    static AccessToken mint(JsonNode input) {
        TwilioTokens.Builder token =
                TwilioTokens.builder(key(input)).clock(clock(input)).id(id(input));
        given(input, "identity").ifPresentOrElse(name -> token.identity(name.textValue()), token::withoutIdentity);
        given(input, "ttl").ifPresent(seconds -> token.ttl(Duration.ofSeconds(seconds.longValue())));
        given(input, "region").ifPresent(region -> token.region(region.textValue()));
        notBefore(input).ifPresent(token::notBefore);
        addGrants(token, input.get("grants"));
        return token.build();
    }

    private static ApiKey key(JsonNode input) {
        return ApiKey.of(text(input, "accountSid"), text(input, "apiKey"), text(input, "apiSecret"));
    }

    private static InstantSource clock(JsonNode input) {
        return InstantSource.fixed(
                Instant.ofEpochSecond(input.get("issuedAtEpochSeconds").longValue()));
    }

    private static String id(JsonNode input) {
        return given(input, "tokenIdentifier")
                .map(JsonNode::textValue)
                .orElseGet(() -> text(input, "apiKey") + "-" + input.get("issuedAtEpochSeconds"));
    }

    private static Optional<Instant> notBefore(JsonNode input) {
        return given(input, "nbfMillis")
                .map(millis -> Instant.ofEpochMilli(millis.longValue()))
                .or(() -> given(input, "nbf").map(seconds -> Instant.ofEpochSecond(seconds.longValue())));
    }

    private static void addGrants(TwilioTokens.Builder token, JsonNode grants) {
        if (grants.isEmpty()) {
            token.withoutGrants();
        }
        for (JsonNode grant : grants) {
            if (text(grant, "type").equals("custom")) {
                token.grant(text(grant, "key"), map(grant, "payload"));
            } else {
                token.grant(declared(grant));
            }
        }
    }

    private static GrantBuilder<?> declared(JsonNode grant) {
        return switch (text(grant, "type")) {
            case "chat" ->
                ChatGrants.builder()
                        .serviceSid(text(grant, "serviceSid"))
                        .endpointId(text(grant, "endpointId"))
                        .deploymentRoleSid(text(grant, "deploymentRoleSid"))
                        .pushCredentialSid(text(grant, "pushCredentialSid"));
            case "video" ->
                VideoGrants.builder()
                        .room(text(grant, "room"))
                        .configurationProfileSid(text(grant, "configurationProfileSid"));
            case "voice" ->
                VoiceGrants.builder()
                        .incomingAllow(grant.path("incomingAllow").booleanValue())
                        .outgoingApplicationSid(text(grant, "outgoingApplicationSid"))
                        .outgoingParams(map(grant, "outgoingApplicationParams"))
                        .pushCredentialSid(text(grant, "pushCredentialSid"))
                        .endpointId(text(grant, "endpointId"));
            case "sync" ->
                SyncGrants.builder().serviceSid(text(grant, "serviceSid")).endpointId(text(grant, "endpointId"));
            case "taskRouter" ->
                TaskRouterGrants.builder()
                        .workspaceSid(text(grant, "workspaceSid"))
                        .workerSid(text(grant, "workerSid"))
                        .role(text(grant, "role"));
            case "player" -> player(grant);
            case "conversations" ->
                ConversationsGrants.builder().configurationProfileSid(text(grant, "configurationProfileSid"));
            case "ipMessaging" ->
                IpMessagingGrants.builder()
                        .serviceSid(text(grant, "serviceSid"))
                        .endpointId(text(grant, "endpointId"))
                        .deploymentRoleSid(text(grant, "deploymentRoleSid"))
                        .pushCredentialSid(text(grant, "pushCredentialSid"));
            default -> throw new AssertionError(grant);
        };
    }

    private static GrantBuilder<?> player(JsonNode grant) {
        PlaybackGrants.Builder player = PlaybackGrants.builder();
        given(grant, "grant").ifPresent(whole -> player.grant(map(grant, "grant")));
        return player;
    }

    private static Optional<JsonNode> given(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
    }

    private static @Nullable String text(JsonNode object, String name) {
        return object.path(name).textValue();
    }

    private static @Nullable Map<String, @Nullable Object> map(JsonNode object, String name) {
        return MAPPER.convertValue(object.get(name), new TypeReference<>() {});
    }
}
