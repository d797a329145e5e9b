package dev.grantor.livekit;

import dev.grantor.error.ErrorCode;
import dev.grantor.inspect.TokenInspector;
import dev.grantor.inspect.VendorFindings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known about mistakes that are made with LiveKit's tokens, for a {@link TokenInspector}. LiveKit has no
 * numbers for errors; where its server has a text for one, that is told.
 *
 * <pre>{@code
 * System.out.println(LiveKitFindings.inspector().build().inspect(jwt).report());
 * }</pre>
 */
public final class LiveKitFindings implements VendorFindings {

    private static final Pattern API_KEY = Pattern.compile("API[0-9A-Za-z]{9,20}");
    private static final Pattern SECRET = Pattern.compile("[0-9A-Za-z]{42,44}");
    private static final String NO_PERMISSIONS = "LiveKit's server answers \"no permissions to access the room\"";

    /** The claims that allow something, and that of webhooks. */
    private static final List<String> POWERS = List.of("video", "sip", "agent", "inference", "observability", "sha256");

    private LiveKitFindings() {}

    /** A builder of inspectors of LiveKit's tokens that know no key. */
    public static TokenInspector.Builder inspector() {
        return TokenInspector.builder(LiveKitTokens.TYPE).vendor(new LiveKitFindings());
    }

    @Override
    public @Nullable String describe(String text) {
        if (API_KEY.matcher(text).matches()) {
            return "This is the name of an API key, not a token";
        }
        return SECRET.matcher(text).matches()
                ? "This looks like the secret of an API key (43 letters and digits), not like a token. It signs tokens:"
                        + " whoever sees it can make them, so replace it if anybody has"
                : null;
    }

    /** Of a server in development mode. */
    @Override
    public Set<String> publishedSecrets() {
        return Set.of("secret");
    }

    @Override
    public Set<String> inspect(Map<String, @Nullable Object> claims, boolean keyed, Sink findings) {
        inspectPowers(claims, findings);
        if (claims.get("video") instanceof Map<?, ?> video) {
            inspectVideo(video, findings);
        }
        return keyed ? Set.of() : inspectKey(claims, findings);
    }

    private static void inspectPowers(Map<String, @Nullable Object> claims, Sink findings) {
        if (claims.get("grants") instanceof Map<?, ?>) {
            findings.add(
                    ErrorCode.UNKNOWN_CLAIM,
                    "grants",
                    "grants is no claim of LiveKit's tokens: move what is in it, video and the like, into the token's"
                            + " own object");
        } else if (POWERS.stream().noneMatch(claims::containsKey)) {
            findings.add(
                    ErrorCode.GRANT_MISSING,
                    "video",
                    "video is missing, as are all other grants: the token allows nothing. " + NO_PERMISSIONS);
        }
    }

    private static void inspectVideo(Map<?, ?> video, Sink findings) {
        boolean joins = Boolean.TRUE.equals(video.get("roomJoin"));
        boolean administers = Boolean.TRUE.equals(video.get("roomAdmin"));
        boolean hasRoom = video.get("room") instanceof String room && !room.isEmpty();
        if (hasRoom && !joins && !administers) {
            findings.add(
                    ErrorCode.CLAIM_MISSING,
                    "video.roomJoin",
                    "video.roomJoin is not true, so that nobody joins video.room. " + NO_PERMISSIONS);
        }
        if (administers && !hasRoom) {
            findings.add(
                    ErrorCode.CLAIM_MISSING,
                    "video.room",
                    "video.room is missing: video.roomAdmin is for that room only, and LiveKit's server answers"
                            + " \"permissions denied\" for all");
        } else if (joins && !hasRoom) {
            findings.add(
                    ErrorCode.CLAIM_MISSING,
                    "video.room",
                    "video.room is missing: the token joins any room. Name the room");
        }
        if (Boolean.FALSE.equals(video.get("canPublish")) && video.get("canPublishSources") instanceof List<?>) {
            findings.add(
                    ErrorCode.CLAIM_DIFFERENT,
                    "video.canPublishSources",
                    "video.canPublishSources has no effect: video.canPublish is false, so that nothing is published");
        }
    }

    private static Set<String> inspectKey(Map<String, @Nullable Object> claims, Sink findings) {
        boolean isKey = isApiKey(claims.get("iss"));
        if (!isKey && isApiKey(claims.get("sub"))) {
            findings.add(
                    ErrorCode.CLAIM_DIFFERENT,
                    "iss",
                    "iss and sub are swapped: iss is the name of the API key, sub the participant's identity");
            return Set.of("iss", "sub");
        }
        if ("devkey".equals(claims.get("iss"))) {
            findings.add(
                    ErrorCode.SECRET_PUBLISHED,
                    "iss",
                    "iss is devkey, the API key of a server in development mode, whose secret everybody knows");
        }
        return Set.of();
    }

    private static boolean isApiKey(@Nullable Object value) {
        return value instanceof String text && API_KEY.matcher(text).matches();
    }
}
