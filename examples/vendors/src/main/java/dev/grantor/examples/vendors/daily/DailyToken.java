package dev.grantor.examples.vendors.daily;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import dev.grantor.annotation.Waivable;
import dev.grantor.annotation.WireName;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A meeting token. Its claims have names of one to four letters. Without {@code r} it opens every room of the domain,
 * and without {@code exp} for ever, so that both have to be said. The secret is the API key itself, as text; the domain
 * is named by its id.
 *
 * <pre>{@code
 * HmacKey key = HmacKey.hs256(Secret.text(apiKey)).withClaim("d", domainId);
 * String jwt = DailyTokens.builder(key).room("standup").userName("Ada").owner(true).build().toJwt();
 * }</pre>
 */
@Token(algorithms = Algorithm.HS256, keyId = KeyId.NEVER, exp = Presence.WAIVABLE, jti = Presence.NEVER)
public interface DailyToken {

    /** The domain's id, which is not its name. */
    @Claim("d")
    @FromKey
    String domainId();

    /** The room; null for all of the domain's. */
    @Claim("r")
    @Waivable
    @NotBlank
    @Nullable
    String room();

    @Claim("ud")
    @NotBlank
    @Nullable
    String userId();

    @Claim("u")
    @Nullable
    String userName();

    @Claim("o")
    @Nullable
    Boolean owner();

    /** Whether the user asks to be let in. */
    @Claim("k")
    @Nullable
    Boolean knocking();

    @Claim("ss")
    @Nullable
    Boolean screenShare();

    /** What recordings the user may start. */
    @Claim("er")
    @Nullable
    Recording recording();

    @Claim("sr")
    @Nullable
    Boolean startCloudRecording();

    /** Free-form: what the recording looks like. */
    @Claim("sro")
    @Nullable
    Map<String, Object> startCloudRecordingOptions();

    @Claim("ast")
    @Nullable
    Boolean startTranscription();

    @Claim("vo")
    @Nullable
    Boolean videoOff();

    @Claim("ao")
    @Nullable
    Boolean audioOff();

    /** Whether the user has to leave when the token expires. */
    @Claim("ejt")
    @Nullable
    Boolean ejectAtExpiry();

    /** After how long the user has to leave. */
    @Claim("eje")
    @Nullable
    Duration ejectAfter();

    @Claim("ctoe")
    @Nullable
    Boolean closeTabOnExit();

    @Claim("p")
    @Nullable
    DailyPermissionSet permissions();

    /** Where recordings are made, and of what. */
    enum Recording {
        @WireName("cloud")
        CLOUD,
        @WireName("cloud-audio-only")
        CLOUD_AUDIO_ONLY,
        @WireName("local")
        LOCAL,
        @WireName("raw-tracks")
        RAW_TRACKS
    }
}
