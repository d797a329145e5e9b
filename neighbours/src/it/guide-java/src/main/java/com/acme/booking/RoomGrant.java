package com.acme.booking;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;

@Grant("room")
public interface RoomGrant {
    @Claim("room_id")
    String roomId();
}
