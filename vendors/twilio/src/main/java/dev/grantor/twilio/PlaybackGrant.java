package dev.grantor.twilio;

import dev.grantor.annotation.Grant;
import dev.grantor.annotation.GrantValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Grants access to the playback of a Live stream. */
@Grant("player")
public interface PlaybackGrant {
    /** The grant as the API returned it, passed on as it is; empty unless set. */
    @GrantValue
    default Map<String, @Nullable Object> getGrant() {
        return Map.of();
    }
}
