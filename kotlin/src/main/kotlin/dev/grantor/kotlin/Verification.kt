package dev.grantor.kotlin

import dev.grantor.GrantSet
import dev.grantor.GrantType
import dev.grantor.VerifiedToken
import dev.grantor.VerifierBuilder
import kotlin.jvm.optionals.getOrNull
import kotlin.time.Duration
import kotlin.time.toJavaDuration

/**
 * A grant, or null if the token does not have it; [VerifiedToken.require] is for one that it must have.
 *
 * ```kotlin
 * val room: String? = verified.grantOrNull(VideoGrants.TYPE)?.room
 * ```
 *
 * @throws dev.grantor.error.MalformedTokenException if the token's grant does not fit the declaration
 */
public fun <T : Any> VerifiedToken<*>.grantOrNull(type: GrantType<T>): T? = grant(type).getOrNull()

/**
 * A grant that the token must have, by its Kotlin type alone.
 *
 * ```kotlin
 * val room: String? = verified.grant<VideoGrant>().room
 * ```
 *
 * @throws dev.grantor.error.ClaimMismatchException if the token does not have it
 * @throws dev.grantor.error.MalformedTokenException if the token's grant does not fit the declaration
 */
public inline fun <reified T : Any> VerifiedToken<*>.grant(): T = require(GrantType.of(T::class.java))

/** A grant, or null if the token does not have it; by its Kotlin type alone. */
public inline fun <reified T : Any> VerifiedToken<*>.grantOrNull(): T? = grantOrNull(GrantType.of(T::class.java))

/** A grant, or null if there is none; as [VerifiedToken.grantOrNull]. */
public fun <T : Any> GrantSet.grantOrNull(type: GrantType<T>): T? = grant(type).getOrNull()

/**
 * A grant that nobody declared as free-form JSON, or null if the token does not have it.
 *
 * @throws dev.grantor.error.MalformedTokenException if a number in it has more than 64 characters when written out
 */
public fun GrantSet.grantOrNull(key: String): Map<String, Any?>? = grant(key).getOrNull()

/** By how much the clocks of who mints and who verifies may differ: 0 to 10 minutes, none unless set. */
public fun <T : Any> VerifierBuilder<T>.leeway(leeway: Duration): VerifierBuilder<T> = leeway(leeway.toJavaDuration())

/** The longest time that a token may be valid: 1 second to 36,600 days, what its declaration says unless set. */
public fun <T : Any> VerifierBuilder<T>.maxLifetime(maxLifetime: Duration): VerifierBuilder<T> =
    maxLifetime(maxLifetime.toJavaDuration())
