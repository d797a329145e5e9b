package dev.grantor.examples.ktor.plain

import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import java.time.Instant

/** The same rooms. */
class PlainRooms {

    fun token(algorithm: Algorithm, subject: String): String =
        JWT.create()
            .withAudience("rooms")
            .withSubject(subject)
            .withExpiresAt(Instant.now().plusSeconds(300))
            .withClaim("grants", mapOf("room_booking" to mapOf("room_id" to "aurora", "seats" to 4)))
            .sign(algorithm)

    fun describe(booking: PlainBooking): String = "${booking.roomId} for ${booking.seats}"

    fun book(booking: PlainBooking): String = "booked ${booking.roomId} for ${booking.seats}"
}
