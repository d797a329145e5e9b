@file:OptIn(ExperimentalTime::class)

package dev.grantor.kotlin

import dev.grantor.TokenBuilder
import dev.grantor.VerifiedToken
import dev.grantor.VerifierBuilder
import dev.grantor.inspect.TokenInspector
import java.time.InstantSource
import kotlin.jvm.optionals.getOrNull
import kotlin.time.Clock
import kotlin.time.ExperimentalTime
import kotlin.time.Instant
import kotlin.time.toJavaInstant
import kotlin.time.toKotlinInstant

/** Sets when the token was issued, `iat`; the clock says it unless set. Fractions of a second are dropped. */
public fun <B : TokenBuilder<*>> B.issuedAt(time: Instant): B = apply { issuedAt(time.toJavaInstant()) }

/** Sets what is asked for the time of issue; the system's clock unless set. */
public fun <B : TokenBuilder<*>> B.clock(clock: Clock): B = apply { clock(clock.toInstantSource()) }

/** Sets what is asked, once for each token, for the time; the system's clock unless set. */
public fun <T : Any> VerifierBuilder<T>.clock(clock: Clock): VerifierBuilder<T> = clock(clock.toInstantSource())

/** Sets what is asked, once for each token, for the time; the system's clock unless set. */
public fun TokenInspector.Builder.clock(clock: Clock): TokenInspector.Builder = clock(clock.toInstantSource())

/** When the token was issued; null if it does not say. */
public val VerifiedToken<*>.issuedAtOrNull: Instant?
    get() = issuedAt().getOrNull()?.toKotlinInstant()

/** From when on the token is valid; null if it does not say. */
public val VerifiedToken<*>.notBeforeOrNull: Instant?
    get() = notBefore().getOrNull()?.toKotlinInstant()

/** From when on the token is no longer accepted; null if it does not expire. */
public val VerifiedToken<*>.expiresAtOrNull: Instant?
    get() = expiresAt().getOrNull()?.toKotlinInstant()

private fun Clock.toInstantSource(): InstantSource = InstantSource { now().toJavaInstant() }
