package dev.grantor.ktor

import dev.grantor.GrantType
import dev.grantor.VerifiedToken
import dev.grantor.error.ErrorCode
import dev.grantor.error.MalformedJsonException
import dev.grantor.error.VerificationException
import io.ktor.server.application.ApplicationCall
import io.ktor.server.application.plugin
import io.ktor.server.auth.principal
import io.ktor.server.plugins.PayloadTooLargeException
import io.ktor.server.request.receiveChannel
import io.ktor.utils.io.readRemaining
import kotlinx.io.readByteArray

/** The longest body of [receiveGrant], in bytes, unless it is told otherwise. */
public const val MAX_BODY_BYTES: Int = 65_536

/**
 * The token that authenticated the call.
 *
 * @throws IllegalStateException if the route is not in `authenticate`, or is in an optional one and has no token
 */
public val ApplicationCall.verifiedToken: VerifiedToken<*>
    get() = checkNotNull(verifiedTokenOrNull) { "No token authenticated this call: is its route in authenticate { }?" }

/** The token that authenticated the call; null if none did. */
public val ApplicationCall.verifiedTokenOrNull: VerifiedToken<*>?
    get() = principal<VerifiedToken<*>>()

/**
 * The claims of the token that authenticated the call.
 *
 * @throws IllegalStateException if there is none, or it is of another type
 */
public inline fun <reified T : Any> ApplicationCall.token(): T {
    val claims = verifiedToken.claims()
    return checkNotNull(claims as? T) { "The token of this call is no ${T::class.simpleName}" }
}

/**
 * A grant of the token that authenticated the call.
 *
 * @throws MissingGrantException if the token does not have it, which is answered with 403
 * @throws BadGrantException if it does not fit its declaration, which is answered with 401
 * @throws IllegalStateException if no token authenticated the call
 */
public inline fun <reified G : Any> ApplicationCall.grant(): G = grant(GrantType.of(G::class.java))

/** A grant of the token that authenticated the call, as the other [grant], by its type. */
public fun <G : Any> ApplicationCall.grant(type: GrantType<G>): G =
    verifiedToken.read(type) ?: throw MissingGrantException(type.key())

/** A grant of the token that authenticated the call; null if there is no token, or it does not have it. */
public inline fun <reified G : Any> ApplicationCall.grantOrNull(): G? = grantOrNull(GrantType.of(G::class.java))

/** A grant of the token that authenticated the call, as the other [grantOrNull], by its type. */
public fun <G : Any> ApplicationCall.grantOrNull(type: GrantType<G>): G? = verifiedTokenOrNull?.read(type)

/** A grant in an open place is only read when it is asked for. */
private fun <G : Any> VerifiedToken<*>.read(type: GrantType<G>): G? =
    try {
        grant(type).orElse(null)
    } catch (refusal: VerificationException) {
        throw BadGrantException(refusal)
    }

/**
 * Reads a grant, or a part of one, from the call's body, as strictly as from a token.
 *
 * @param maxBytes the longest body that is read
 * @throws BadBodyException if it does not fit its declaration, which is answered with 400
 * @throws PayloadTooLargeException if it is longer, which is answered with 413
 */
public suspend inline fun <reified G : Any> ApplicationCall.receiveGrant(maxBytes: Int = MAX_BODY_BYTES): G =
    receiveGrant(GrantType.of(G::class.java), maxBytes)

/** Reads a grant from the call's body, as the other [receiveGrant], by its type. */
public suspend fun <G : Any> ApplicationCall.receiveGrant(type: GrantType<G>, maxBytes: Int = MAX_BODY_BYTES): G {
    application.plugin(Grantor)
    val body = receiveChannel().readRemaining(maxBytes + 1L).readByteArray()
    if (body.size > maxBytes) {
        throw PayloadTooLargeException(maxBytes.toLong())
    }
    try {
        return type.fromJson(body.strictlyDecoded())
    } catch (refusal: MalformedJsonException) {
        throw BadBodyException(refusal)
    }
}

private fun ByteArray.strictlyDecoded(): String =
    try {
        decodeToString(throwOnInvalidSequence = true)
    } catch (e: CharacterCodingException) {
        throw MalformedJsonException(ErrorCode.MALFORMED_UTF8, "", "The body is not UTF-8", e)
    }
