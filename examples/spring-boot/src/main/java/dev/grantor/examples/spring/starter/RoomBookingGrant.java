package dev.grantor.examples.spring.starter;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;

/** Lets its bearer book a room. */
@Grant("room_booking")
public interface RoomBookingGrant {

    @Claim("room_id")
    String roomId();
}
