package com.acme;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;

@Grant("room_booking")
public interface RoomBookingGrant {

    @Claim("room_id")
    String roomId();
}
