package dev.grantor.livekit;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantPart;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a room is made by the first participant in it. Times are in seconds, delays in milliseconds. */
@GrantPart
public interface RoomConfiguration {

    /** The configuration's own name. */
    @Claim("name")
    @Nullable
    String name();

    /** For how long the room stays open if nobody joins, in seconds. */
    @Claim("emptyTimeout")
    @Nullable
    Integer emptyTimeout();

    /** For how long the room stays open after the last participant left, in seconds. */
    @Claim("departureTimeout")
    @Nullable
    Integer departureTimeout();

    /** How many participants may be in the room, agents and egress not counted. */
    @Claim("maxParticipants")
    @Nullable
    Integer maxParticipants();

    /** What the application tells of the room. */
    @Claim("metadata")
    @Nullable
    String metadata();

    /** What is recorded from the start: LiveKit's {@code RoomEgress} as JSON. */
    @Claim("egress")
    @Nullable
    Map<String, @Nullable Object> egress();

    /** The least delay of playout, in milliseconds. */
    @Claim("minPlayoutDelay")
    @Nullable
    Integer minPlayoutDelay();

    /** The largest delay of playout, in milliseconds. */
    @Claim("maxPlayoutDelay")
    @Nullable
    Integer maxPlayoutDelay();

    /** Whether sound and picture are kept together where the delay is large. */
    @Claim("syncStreams")
    @Nullable
    Boolean syncStreams();

    /** The agents that are sent to the room. */
    @Claim("agents")
    @Nullable
    List<RoomAgentDispatch> agents();

    /** Tags of the room. */
    @Claim("tags")
    @Nullable
    Map<String, String> tags();

    /** A protocol buffer's {@code uint32} is not negative. */
    @Check
    default void numbersAreNotNegative() {
        requireNotNegative("emptyTimeout", emptyTimeout());
        requireNotNegative("departureTimeout", departureTimeout());
        requireNotNegative("maxParticipants", maxParticipants());
        requireNotNegative("minPlayoutDelay", minPlayoutDelay());
        requireNotNegative("maxPlayoutDelay", maxPlayoutDelay());
    }

    private static void requireNotNegative(String name, @Nullable Integer value) {
        if (value != null && value < 0) {
            throw new IllegalArgumentException(name + " is negative");
        }
    }

    /** Whoever has the token can read it: LiveKit's own libraries refuse this, too. */
    @Check
    default void egressHoldsNoCredentials() {
        Map<String, @Nullable Object> egress = egress();
        if (egress != null && EgressCredentials.areIn(egress)) {
            throw new IllegalArgumentException("egress holds credentials or a stream's key, which whoever bears the"
                    + " token could read: keep them in LiveKit's own configuration");
        }
    }
}
