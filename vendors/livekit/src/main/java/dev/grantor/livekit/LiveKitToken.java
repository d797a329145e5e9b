package dev.grantor.livekit;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * LiveKit's access token. A participant's has an identity and a {@link VideoGrant} with {@code roomJoin}; one for
 * LiveKit's server API has the grants that its methods ask for, and no identity.
 *
 * <pre>{@code
 * String jwt = LiveKitTokens.builder(ApiKey.fromEnvironment())
 *         .identity("alice")
 *         .video(VideoGrants.builder().roomJoin(true).room("daily").build())
 *         .build()
 *         .toJwt();
 * }</pre>
 *
 * <p>A participant stays in the room when the token expires: {@code exp} concerns connecting only.
 *
 * @see <a href="https://docs.livekit.io/home/get-started/authentication/">LiveKit's documentation</a>
 */
@Token(
        algorithms = Algorithm.HS256,
        keyId = KeyId.NEVER,
        typeOptional = true,
        ttl = "PT6H",
        maxTtl = "P365D",
        iat = Presence.NEVER,
        nbf = Presence.ALWAYS,
        jti = Presence.NEVER)
public interface LiveKitToken {

    /** The API key that the token is signed with. */
    @Claim("iss")
    @FromKey
    String apiKey();

    /** Who the participant is; null for a token that joins no room. */
    @Claim("sub")
    @NotBlank
    @Nullable
    String identity();

    /** The participant's name, as others see it. */
    @Claim("name")
    @Nullable
    String name();

    /** What kind of participant it is; {@link ParticipantKind#STANDARD} if not set. */
    @Claim("kind")
    @Nullable
    ParticipantKind kind();

    /** More about the kind. */
    @Claim("kindDetails")
    @Nullable
    List<ParticipantKindDetail> kindDetails();

    /** What the bearer may do with rooms, and in one. */
    @Claim
    @Nullable
    VideoGrant video();

    /** What the bearer may do with telephony. */
    @Claim
    @Nullable
    SipGrant sip();

    /** What the bearer may do with agents in LiveKit's cloud. */
    @Claim
    @Nullable
    AgentGrant agent();

    /** Whether the bearer may use models in LiveKit's cloud. */
    @Claim
    @Nullable
    InferenceGrant inference();

    /** Whether the bearer may publish observability data. */
    @Claim
    @Nullable
    ObservabilityGrant observability();

    /** How the room is made if this participant is the first in it. */
    @Claim("roomConfig")
    @Nullable
    RoomConfiguration roomConfiguration();

    /** The name of a room configuration that is kept in LiveKit's cloud; {@link #roomConfiguration} overrides it. */
    @Claim("roomPreset")
    @Nullable
    String roomPreset();

    /** Base64 of the SHA-256 of the body that the token was sent with; of webhooks only. */
    @Claim("sha256")
    @Nullable
    String sha256();

    /** What the application tells of the participant. */
    @Claim("metadata")
    @Nullable
    String metadata();

    /** The same, by name. */
    @Claim("attributes")
    @Nullable
    Map<String, String> attributes();

    /** Whoever joins a room needs an identity: LiveKit's server refuses others. */
    @Check
    default void whoJoinsHasAnIdentity() {
        VideoGrant video = video();
        if (video != null && Boolean.TRUE.equals(video.getRoomJoin()) && identity() == null) {
            throw new IllegalArgumentException("identity is missing, and video.roomJoin needs one");
        }
    }
}
