package dev.grantor.examples.kotlin.quickstart

import dev.grantor.ApiKey
import dev.grantor.TokenVerifier
import dev.grantor.inspect.TokenInspector
import dev.grantor.kotlin.accessToken
import dev.grantor.kotlin.build
import dev.grantor.kotlin.identityOrNull
import dev.grantor.kotlin.video
import kotlin.time.Duration.Companion.minutes

/**
 * Signs a token that carries a grant of our own and one of Twilio's, shows what is in it, verifies it and reads it
 * back. Needs no arguments; uses your API key if the environment has one.
 */
fun main() {
    val key = apiKey()
    val token =
        accessToken(key) {
            identity = "alice"
            ttl = 30.minutes
            grant(RoomBookingGrants.builder()) {
                roomId = "R-42"
                seats = 6
                layout = Layout.ROUND_TABLE
                equipment = listOf("projector", "whiteboard")
                host =
                    Hosts.builder().build {
                        name = "Ada"
                        extension = 1815
                    }
            }
            video { room = "daily" }
        }

    val jwt = token.toJwt()
    println("Token\n$jwt\n")
    println(TokenInspector.builder().build().inspect(jwt).report())

    val verified = TokenVerifier.of(key).verify(jwt)
    val grant = verified.require(RoomBookingGrants.TYPE)
    println("Verified, and read back")
    println("  identity   ${verified.identityOrNull}")
    println("  room       ${grant.roomId}")
    println("  seats      ${grant.seats}")
    println("  layout     ${grant.layout}")
    println("  equipment  ${grant.equipment.joinToString()}")
    println("  host       ${grant.host.name}")
}

/** The key of the environment; without one a placeholder, whose tokens Twilio refuses. */
private fun apiKey(): ApiKey =
    if (System.getenv("TWILIO_API_KEY") == null) {
        ApiKey.of(
            "ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "not-a-real-secret-not-a-real-key",
        )
    } else {
        ApiKey.fromEnvironment()
    }
