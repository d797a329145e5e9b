package dev.grantor.vendors;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import org.jspecify.annotations.Nullable;

/** Lets a service book a room. */
@Grant("room_booking")
public interface RoomBookingGrant {

    @Claim
    String roomId();

    @Claim
    @Nullable
    Integer seats();
}
