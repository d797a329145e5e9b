package dev.grantor.livekit;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bearer may do with rooms, and in one. What is not set is not allowed, but for {@link #getCanPublish},
 * {@link #getCanSubscribe} and {@link #getCanPublishData}, for which "not set" and {@code false} differ.
 */
@Grant("video")
public interface VideoGrant {

    /** Whether rooms may be made and deleted. */
    @Claim("roomCreate")
    @Nullable
    Boolean getRoomCreate();

    /** Whether rooms may be listed. */
    @Claim("roomList")
    @Nullable
    Boolean getRoomList();

    /** Whether rooms may be recorded (egress). */
    @Claim("roomRecord")
    @Nullable
    Boolean getRoomRecord();

    /** Whether the {@link #getRoom room} may be administered: participants removed, tracks muted. */
    @Claim("roomAdmin")
    @Nullable
    Boolean getRoomAdmin();

    /** Whether the {@link #getRoom room} may be joined; this needs an identity. */
    @Claim("roomJoin")
    @Nullable
    Boolean getRoomJoin();

    /** The room; any room where it is not set. */
    @Claim("room")
    @Nullable
    String getRoom();

    /** Whether tracks may be published; yes if not set. */
    @Claim("canPublish")
    @Nullable
    Boolean getCanPublish();

    /** Whether tracks of others may be subscribed to; yes if not set. */
    @Claim("canSubscribe")
    @Nullable
    Boolean getCanSubscribe();

    /** Whether data may be published; as {@link #getCanPublish} if not set. */
    @Claim("canPublishData")
    @Nullable
    Boolean getCanPublishData();

    /** The only sources that may be published, if set; not empty. */
    @Claim("canPublishSources")
    @Nullable
    List<TrackSource> getCanPublishSources();

    /** Whether the participant may change its own metadata, name and attributes; no if not set. */
    @Claim("canUpdateOwnMetadata")
    @Nullable
    Boolean getCanUpdateOwnMetadata();

    /** Whether ingresses may be made, changed and deleted. */
    @Claim("ingressAdmin")
    @Nullable
    Boolean getIngressAdmin();

    /** Whether others do not see the participant. */
    @Claim("hidden")
    @Nullable
    Boolean getHidden();

    /** Whether the participant records the room, which others are told. */
    @Claim("recorder")
    @Nullable
    Boolean getRecorder();

    /** Whether the bearer may register as a worker of the agents framework. */
    @Claim("agent")
    @Nullable
    Boolean getAgent();

    /** Whether the participant may subscribe to metrics; no if not set. */
    @Claim("canSubscribeMetrics")
    @Nullable
    Boolean getCanSubscribeMetrics();

    /** Whether the participant may manage a session of an agent; no if not set. */
    @Claim("canManageAgentSession")
    @Nullable
    Boolean getCanManageAgentSession();

    /** The room to which the participant may be forwarded. */
    @Claim("destinationRoom")
    @Nullable
    String getDestinationRoom();

    /** LiveKit's server takes an empty list for one that is not set, which allows everything. */
    @Check
    default void sourcesAreNotEmpty() {
        List<TrackSource> sources = getCanPublishSources();
        if (sources != null && sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "canPublishSources is empty, which LiveKit takes for all sources: leave it out, or set"
                            + " canPublish to false");
        }
    }
}
