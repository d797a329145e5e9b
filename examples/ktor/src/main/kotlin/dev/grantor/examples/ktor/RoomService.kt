package dev.grantor.examples.ktor

import dev.grantor.HmacKey
import dev.grantor.ktor.Grantor
import dev.grantor.ktor.grant
import dev.grantor.ktor.receiveGrant
import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.auth.authenticate
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing

/** Mints tokens, shows a room to whoever has the grant for it, and books rooms. */
fun Application.roomService(rooms: Rooms, key: HmacKey) {
    install(Grantor) { accept(ServiceTokens.verifier().key(key).audience("rooms").build()) }
    routing {
        post("/tokens") { call.respondText(rooms.token(key, "calendar")) }
        authenticate {
            get("/room") { call.respondText(rooms.describe(call.grant())) }
        }
        post("/bookings") { call.respondText(rooms.book(call.receiveGrant())) }
    }
}
