package com.acme;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import org.jspecify.annotations.Nullable;

@Grant("room")
public interface RoomGrant {

    @Claim
    String getRoomId();

    @Claim
    @Nullable Integer getSeats();
}
