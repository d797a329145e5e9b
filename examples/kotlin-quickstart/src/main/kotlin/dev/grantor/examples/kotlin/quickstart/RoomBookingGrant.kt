package dev.grantor.examples.kotlin.quickstart

import dev.grantor.annotation.Claim
import dev.grantor.annotation.Grant
import dev.grantor.annotation.WireName

/** A grant of our own: may use a meeting room that was booked. */
@Grant("room_booking")
interface RoomBookingGrant {

    /** The room's id. */
    @get:Claim("room_id") val roomId: String

    /** How many people may come; as many as the room holds where it is not set. */
    @get:Claim("seats") val seats: Int?

    /** How the chairs stand. */
    @get:Claim("layout") val layout: Layout

    /** What has to be in the room. */
    @get:Claim("equipment") val equipment: List<String>

    /** Who has booked it. */
    @get:Claim("host") val host: Host
}

/** How the chairs of a room stand. */
enum class Layout {
    /** Around one table. */
    @WireName("round-table") ROUND_TABLE,

    /** In rows. */
    @WireName("rows") ROWS,
}
