package dev.grantor.kotlin

import dev.grantor.AccessToken
import dev.grantor.GrantBuilder
import dev.grantor.GrantType
import dev.grantor.TokenBuilder
import java.time.Instant
import java.time.InstantSource
import kotlin.time.Duration
import kotlin.time.toJavaDuration

/**
 * Builds and signs a token from what is set already and what [claims] sets.
 *
 * ```kotlin
 * val token =
 *     ServiceTokens.builder(key).build {
 *         audience = "rooms"
 *         subject = "calendar"
 *         ttl = 2.minutes
 *     }
 * val jwt = token.toJwt()
 * ```
 *
 * @throws dev.grantor.error.MintException as [TokenBuilder.build] and what sets the claims do
 */
public inline fun <B : TokenBuilder<*>> B.build(claims: (@GrantorDsl B).() -> Unit): AccessToken = apply(claims).build()

/** How long the token is valid, as its declaration allows. Fractions of a second are dropped. */
public var TokenBuilder.Expiring<*>.ttl: Duration
    @Deprecated(WRITE_ONLY, level = DeprecationLevel.ERROR) get() = writeOnly()
    set(value) {
        ttl(value.toJavaDuration())
    }

/** When the token was issued, `iat`; the [clock] says it unless set. */
public var TokenBuilder<*>.issuedAt: Instant
    @Deprecated(WRITE_ONLY, level = DeprecationLevel.ERROR) get() = writeOnly()
    set(value) {
        issuedAt(value)
    }

/** What is asked for the time of issue; the system's clock unless set. */
public var TokenBuilder<*>.clock: InstantSource
    @Deprecated(WRITE_ONLY, level = DeprecationLevel.ERROR) get() = writeOnly()
    set(value) {
        clock(value)
    }

/** The largest token that is made: 256 to 1,048,576 characters, 16,384 unless set. */
public var TokenBuilder<*>.maxLength: Int
    @Deprecated(WRITE_ONLY, level = DeprecationLevel.ERROR) get() = writeOnly()
    set(value) {
        maxLength(value)
    }

/**
 * Adds the grant that [builder] builds once [claims] has set what it sets.
 *
 * ```kotlin
 * TwilioTokens.builder(apiKey).build {
 *     identity = "alice"
 *     grant(VideoGrants.builder()) { room = "daily" }
 *     grant(RoomBookingGrants.builder(earlier)) { seats = 12 }
 * }
 * ```
 *
 * In a line, it can have a name of its own, as Twilio's grants do:
 * ```kotlin
 * fun TwilioTokens.Builder.roomBooking(claims: (@GrantorDsl RoomBookingGrants.Builder).() -> Unit) =
 *     grant(RoomBookingGrants.builder(), claims)
 * ```
 */
public inline fun <B : GrantBuilder<*>> TokenBuilder.Granting<*>.grant(
    builder: B,
    claims: (@GrantorDsl B).() -> Unit,
) {
    grant(builder.apply(claims))
}

/**
 * Adds a grant that was built before, by its Kotlin type alone.
 *
 * @throws dev.grantor.error.GrantConflictException if the token has one of its key
 */
public inline fun <reified G : Any> TokenBuilder.Granting<*>.grant(grant: G) {
    grant(GrantType.of(G::class.java), grant)
}

private const val WRITE_ONLY = "It can be set, but not read."

private fun writeOnly(): Nothing = throw UnsupportedOperationException(WRITE_ONLY)
