package dev.grantor.examples.ktor.plain

import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import com.fasterxml.jackson.core.JsonProcessingException
import com.fasterxml.jackson.databind.ObjectMapper
import io.ktor.http.HttpHeaders
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.jwt.jwt
import io.ktor.server.auth.principal
import io.ktor.server.request.receiveText
import io.ktor.server.response.header
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing

/** The same service with Ktor's own plugin. It cannot say 503: that takes a validator of one's own. */
fun Application.plainRoomService(rooms: PlainRooms, algorithm: Algorithm) {
    install(Authentication) {
        jwt {
            verifier(JWT.require(algorithm).withAudience("rooms").build())
            validate { credential -> JWTPrincipal(credential.payload) }
        }
    }
    routing {
        post("/tokens") { call.respondText(rooms.token(algorithm, "calendar")) }
        authenticate {
            get("/room") {
                val grants = call.principal<JWTPrincipal>()!!.payload.getClaim("grants").asMap()
                val booking = (grants?.get("room_booking") as? Map<*, *>)?.let(PlainBooking::of)
                if (booking == null) {
                    call.response.header(HttpHeaders.WWWAuthenticate, "Bearer error=\"insufficient_scope\"")
                    return@get call.respond(HttpStatusCode.Forbidden)
                }
                call.respondText(rooms.describe(booking))
            }
        }
        post("/bookings") {
            val body =
                try {
                    ObjectMapper().readValue(call.receiveText(), Map::class.java)
                } catch (e: JsonProcessingException) {
                    return@post call.respond(HttpStatusCode.BadRequest)
                }
            val booking = PlainBooking.of(body) ?: return@post call.respond(HttpStatusCode.BadRequest)
            call.respondText(rooms.book(booking))
        }
    }
}

/** What [dev.grantor.examples.ktor.RoomBookingGrant] declares. */
data class PlainBooking(val roomId: String, val seats: Int) {

    companion object {
        fun of(claims: Map<*, *>): PlainBooking? {
            val roomId = claims["room_id"] as? String ?: return null
            val seats = claims["seats"] as? Int ?: return null
            return PlainBooking(roomId, seats)
        }
    }
}
