package com.acme;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import java.util.Optional;

@Grant("room")
public interface RoomGrant {

    @Claim("room_id")
    String getRoom();

    @Claim
    Optional<Integer> getSeats();
}
