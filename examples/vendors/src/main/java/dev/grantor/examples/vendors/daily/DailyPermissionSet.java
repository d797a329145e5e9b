package dev.grantor.examples.vendors.daily;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.CommaSeparated;
import dev.grantor.annotation.GrantPart;
import dev.grantor.annotation.WireName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the user may do in the meeting, {@code p}. What is not set is as the room has it. */
@GrantPart
public interface DailyPermissionSet {

    /** Whether the others see the user at all. */
    @Claim("hp")
    @Nullable
    Boolean hasPresence();

    /**
     * What the user may send, not empty. Daily also takes {@code true} and {@code false}, for all and for nothing; only
     * the list is declared here.
     */
    @Claim("cs")
    @CommaSeparated
    @Nullable
    Set<Media> canSend();

    @Check
    default void somethingCanBeSent() {
        Set<Media> media = canSend();
        if (media != null && media.isEmpty()) {
            throw new IllegalArgumentException("cs must not be empty");
        }
    }

    /** What can be sent. */
    enum Media {
        @WireName("v")
        VIDEO,
        @WireName("a")
        AUDIO,
        @WireName("sv")
        SCREEN_VIDEO,
        @WireName("sa")
        SCREEN_AUDIO
    }
}
