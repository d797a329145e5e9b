package dev.grantor.examples.quickstart;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import java.util.List;
import java.util.Optional;

/** A grant of our own: may use a meeting room that was booked. */
@Grant("room_booking")
public interface RoomBookingGrant {

    /** The room's id. */
    @Claim("room_id")
    String roomId();

    /** How many people may come; as many as the room holds where it is not set. */
    @Claim("seats")
    Optional<Integer> seats();

    /** How the chairs stand. */
    @Claim("layout")
    Layout layout();

    /** What has to be in the room. */
    @Claim("equipment")
    List<String> equipment();

    /** Who has booked it. */
    @Claim("host")
    Host host();
}
