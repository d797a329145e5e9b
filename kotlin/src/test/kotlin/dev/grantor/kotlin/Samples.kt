package dev.grantor.kotlin

import dev.grantor.VerifiedToken
import dev.grantor.twilio.ApiKey
import dev.grantor.twilio.TwilioToken
import dev.grantor.twilio.TwilioTokens
import java.time.Instant
import java.time.InstantSource

val KEY: ApiKey =
    ApiKey.of(
        "AC0123456789abcdef0123456789abcdef",
        "SK0123456789abcdef0123456789abcdef",
        "not-a-real-secret-not-a-real-key",
    )

val NOW: Instant = Instant.ofEpochSecond(1_700_000_000)

/** Alice's, issued now. */
fun aliceToken(claims: TwilioTokens.Builder.() -> Unit): String =
    TwilioTokens.builder(KEY)
        .build {
            clock = InstantSource.fixed(NOW)
            identity = "alice"
            claims()
        }
        .toJwt()

fun verify(jwt: String): VerifiedToken<TwilioToken> =
    TwilioTokens.verifier().acceptWaived().key(KEY).clock(InstantSource.fixed(NOW)).build().verify(jwt)

/** In which only what is required is set. */
fun booking(): BookingGrants.Builder =
    BookingGrants.builder().apply {
        id = "R-42"
        floor = 3
        isOpen = true
        layout = Layout.ROUND_TABLE
        equipment = listOf("projector")
        host = Hosts.builder().build { name = "Ada" }
    }
