package dev.grantor.examples.ktor

import dev.grantor.SigningKey
import dev.grantor.kotlin.build

/** The rooms, and what the handlers do with them. */
class Rooms {

    fun token(key: SigningKey, subject: String): String =
        ServiceTokens.builder(key)
            .build {
                audience = "rooms"
                this.subject = subject
                booking =
                    RoomBookingGrants.builder().build {
                        roomId = "aurora"
                        seats = 4
                    }
            }
            .toJwt()

    fun describe(booking: RoomBookingGrant): String = "${booking.roomId} for ${booking.seats}"

    fun book(booking: RoomBookingGrant): String = "booked ${booking.roomId} for ${booking.seats}"
}
