package dev.grantor.spring.app;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;

@Grant("room_booking")
public interface RoomBookingGrant {

    @Claim("room_id")
    String roomId();
}
