package dev.grantor.jjwt;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;

/** A grant that the tests take out of tokens. */
@Grant("room")
interface RoomGrant {
    @Claim("room_id")
    String roomId();
}
