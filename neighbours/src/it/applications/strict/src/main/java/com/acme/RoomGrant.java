package com.acme;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.GrantPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Grant("room")
public interface RoomGrant {

    @Claim
    String room();

    @Claim
    @Nullable String topic();

    @Claim
    Optional<List<Host>> hosts();

    @Claim
    default int seats() {
        return 4;
    }

    @Claim
    @Nullable Map<String, Object> more();

    @Check
    default void roomIsShort() {
        if (room().length() > 8) {
            throw new IllegalArgumentException("room is too long");
        }
    }

    @GrantPart
    interface Host {

        @Claim
        String name();
    }
}
