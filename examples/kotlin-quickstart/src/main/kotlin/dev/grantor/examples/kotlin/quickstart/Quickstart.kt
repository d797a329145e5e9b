package dev.grantor.examples.kotlin.quickstart

import dev.grantor.HmacKey
import dev.grantor.Secret
import dev.grantor.inspect.TokenInspector
import dev.grantor.kotlin.build
import dev.grantor.kotlin.ttl
import dev.grantor.kotlin.video
import dev.grantor.twilio.ApiKey
import dev.grantor.twilio.TwilioFindings
import dev.grantor.twilio.TwilioTokens
import java.security.SecureRandom
import kotlin.time.Duration.Companion.minutes

/**
 * Signs a token of our own, shows what is in it, verifies it and reads its grant back; then one of Twilio's that
 * carries the same grant. Needs no arguments; uses your Twilio API key if the environment has one.
 */
fun main() {
    val booking =
        RoomBookingGrants.builder().build {
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
    ownToken(booking)
    twilioToken(booking)
}

private fun ownToken(room: RoomBookingGrant) {
    val key = HmacKey.hs256(secret())

    val token =
        ServiceTokens.builder(key).build {
            audience = "rooms"
            subject = "calendar"
            booking = room
            ttl = 2.minutes
        }
    println("A token of our own\n${token.toJwt()}\n")
    println(TokenInspector.builder(ServiceTokens.TYPE).build().inspect(token.toJwt()).report())

    val verifier = ServiceTokens.verifier().key(key).audience("rooms").build()
    val claims = verifier.verify(token.toJwt()).claims()
    println("Verified, and read back")
    println("  subject    ${claims.subject}")
    show(claims.booking)
}

private fun twilioToken(booking: RoomBookingGrant) {
    val key = apiKey()

    val token =
        TwilioTokens.builder(key).build {
            identity = "alice"
            ttl = 30.minutes
            grant(RoomBookingGrants.TYPE, booking)
            video { room = "daily" }
        }
    println("A token of Twilio's\n${token.toJwt()}\n")
    println(TwilioFindings.inspector().build().inspect(token.toJwt()).report())

    val verified = TwilioTokens.verifier().key(key).build().verify(token.toJwt())
    println("Verified, and read back")
    println("  identity   ${verified.claims().identity()}")
    show(verified.require(RoomBookingGrants.TYPE))
}

private fun show(booking: RoomBookingGrant) {
    println("  room       ${booking.roomId}")
    println("  seats      ${booking.seats}")
    println("  layout     ${booking.layout}")
    println("  equipment  ${booking.equipment.joinToString()}")
    println("  host       ${booking.host.name}\n")
}

/** A secret for this run; a service has its own from where its secrets are kept. */
private fun secret() = Secret.bytes(ByteArray(32).also { SecureRandom().nextBytes(it) })

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
