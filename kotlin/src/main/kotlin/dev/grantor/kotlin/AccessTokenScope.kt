package dev.grantor.kotlin

import dev.grantor.AccessToken
import dev.grantor.ApiKey
import dev.grantor.GrantBuilder
import dev.grantor.GrantType
import java.time.Instant
import java.time.InstantSource
import kotlin.time.Duration
import kotlin.time.toJavaDuration

/**
 * A token that is signed with [key].
 *
 * ```kotlin
 * val token = accessToken(key) {
 *     identity = "alice"
 *     ttl = 30.minutes
 *     video { room = "daily" }
 *     grant(RoomBookingGrants.builder()) { roomId = "R-42" }
 * }
 * val jwt = token.toJwt()
 * ```
 *
 * @throws dev.grantor.error.MintException as [AccessToken.Builder] and its `build` do
 */
public inline fun accessToken(key: ApiKey, claims: AccessTokenScope.() -> Unit): AccessToken =
    AccessTokenScope(key).apply(claims).build()

/**
 * What a token is to say: [AccessToken.Builder] as Kotlin has it. [identity] and at least one grant are required unless
 * waived by name.
 */
@GrantorDsl
public class AccessTokenScope @PublishedApi internal constructor(key: ApiKey) {

    private val token = AccessToken.builder(key)

    /** Who will bear the token: not blank, without control characters. */
    public var identity: String
        @Deprecated(WRITE_ONLY, level = DeprecationLevel.ERROR) get() = writeOnly()
        set(value) {
            token.identity(value)
        }

    /** How long the token is valid: 1 second to 24 hours, 1 hour unless set. Fractions of a second are dropped. */
    public var ttl: Duration
        @Deprecated(WRITE_ONLY, level = DeprecationLevel.ERROR) get() = writeOnly()
        set(value) {
            token.ttl(value.toJavaDuration())
        }

    /** From when on the token is valid, `nbf`; not written unless set. */
    public var notBefore: Instant
        @Deprecated(WRITE_ONLY, level = DeprecationLevel.ERROR) get() = writeOnly()
        set(value) {
            token.notBefore(value)
        }

    /** When the token was issued, `iat`; the [clock] says it unless set. */
    public var issuedAt: Instant
        @Deprecated(WRITE_ONLY, level = DeprecationLevel.ERROR) get() = writeOnly()
        set(value) {
            token.issuedAt(value)
        }

    /** What is asked for the time of issue; the system's clock unless set. */
    public var clock: InstantSource
        @Deprecated(WRITE_ONLY, level = DeprecationLevel.ERROR) get() = writeOnly()
        set(value) {
            token.clock(value)
        }

    /** The token's id, `jti`; made from the key's SID and something unique unless set. */
    public var id: String
        @Deprecated(WRITE_ONLY, level = DeprecationLevel.ERROR) get() = writeOnly()
        set(value) {
            token.id(value)
        }

    /** The home region of the account, Twilio's `twr` header, for example `ie1`; not written unless set. */
    public var region: String
        @Deprecated(WRITE_ONLY, level = DeprecationLevel.ERROR) get() = writeOnly()
        set(value) {
            token.region(value)
        }

    /** The largest token that is made: 256 to 1,048,576 characters, 16,384 unless set. */
    public var maxLength: Int
        @Deprecated(WRITE_ONLY, level = DeprecationLevel.ERROR) get() = writeOnly()
        set(value) {
            token.maxLength(value)
        }

    /** Makes a token without an identity, whoever bears it. */
    public fun withoutIdentity() {
        token.withoutIdentity()
    }

    /** Permits a token without any grant. */
    public fun withoutGrants() {
        token.withoutGrants()
    }

    /**
     * Adds a claim next to those that every token has.
     *
     * @param value a string, boolean, finite number, null, or a list or string-keyed map of these; it is copied
     */
    public fun claim(name: String, value: Any?) {
        token.claim(name, value)
    }

    /**
     * Adds the grant that [builder] builds once [claims] has set what it sets.
     *
     * ```kotlin
     * accessToken(key) {
     *     identity = "alice"
     *     grant(VideoGrants.builder()) { room = "daily" }
     *     grant(RoomBookingGrants.builder(booking)) { seats = 12 }
     * }
     * ```
     *
     * In a line, it can have a name of its own, as Twilio's grants do:
     * ```kotlin
     * fun AccessTokenScope.roomBooking(claims: (@GrantorDsl RoomBookingGrants.Builder).() -> Unit) =
     *     grant(RoomBookingGrants.builder(), claims)
     * ```
     */
    public inline fun <B : GrantBuilder<*>> grant(builder: B, claims: (@GrantorDsl B).() -> Unit = {}) {
        add(builder.apply(claims))
    }

    /** Adds a grant that was built before. */
    public fun <T : Any> grant(type: GrantType<T>, grant: T) {
        token.grant(type, grant)
    }

    /**
     * Adds a grant that nobody declared: strings, booleans, finite numbers, nulls, lists and string-keyed maps of
     * these.
     */
    public fun grant(key: String, grant: Map<String, Any?>) {
        token.grant(key, grant)
    }

    @PublishedApi
    internal fun add(grant: GrantBuilder<*>) {
        token.grant(grant)
    }

    @PublishedApi internal fun build(): AccessToken = token.build()
}

private const val WRITE_ONLY = "It can be set, but not read."

private fun writeOnly(): Nothing = throw UnsupportedOperationException(WRITE_ONLY)
