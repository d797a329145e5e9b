package dev.grantor.examples.ktor

import dev.grantor.annotation.Algorithm
import dev.grantor.annotation.Claim
import dev.grantor.annotation.Grant
import dev.grantor.annotation.Token

/** May use a meeting room that was booked. */
@Grant("room_booking")
interface RoomBookingGrant {

    @get:Claim("room_id") val roomId: String

    /** How many people may come. */
    @get:Claim val seats: Int
}

/** What a service shows to this one. */
@Token(algorithms = [Algorithm.HS256])
interface ServiceToken {

    @get:Claim("aud") val audience: String

    @get:Claim("sub") val subject: String

    /** Null for services that book no rooms. */
    @get:Claim(within = ["grants"]) val booking: RoomBookingGrant?
}
