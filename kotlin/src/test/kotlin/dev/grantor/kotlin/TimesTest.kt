@file:OptIn(ExperimentalTime::class)

package dev.grantor.kotlin

import com.google.common.truth.Truth.assertThat
import dev.grantor.TokenBuilder
import dev.grantor.twilio.TwilioFindings
import dev.grantor.twilio.TwilioTokens
import kotlin.time.Clock
import kotlin.time.Duration.Companion.hours
import kotlin.time.Duration.Companion.minutes
import kotlin.time.ExperimentalTime
import kotlin.time.Instant
import kotlin.time.toKotlinInstant
import org.junit.jupiter.api.Test

/** Kotlin's own instants and clocks are taken and given. */
class TimesTest {

    private val now = NOW.toKotlinInstant()
    private val clock =
        object : Clock {
            override fun now(): Instant = this@TimesTest.now
        }

    private fun token(): TwilioTokens.Builder =
        TwilioTokens.builder(KEY).apply {
            identity = "alice"
            ttl = 30.minutes
            video {}
        }

    private fun verified(token: TokenBuilder<*>) =
        TwilioTokens.verifier().key(KEY).clock(clock).build().verify(token.build().toJwt())

    @Test
    fun `times come back as Kotlin's`() {
        val token = verified(token().clock(clock))

        assertThat(token.issuedAtOrNull).isEqualTo(now)
        assertThat(token.expiresAtOrNull).isEqualTo(now + 30.minutes)
        assertThat(token.notBeforeOrNull).isNull()
    }

    @Test
    fun `time of issue may be set`() {
        assertThat(verified(token().issuedAt(now - 5.minutes)).issuedAtOrNull).isEqualTo(now - 5.minutes)
    }

    @Test
    fun `inspector has a clock`() {
        val late =
            object : Clock {
                override fun now(): Instant = this@TimesTest.now + 1.hours
            }

        val findings =
            TwilioFindings.inspector().clock(late).build().inspect(token().clock(clock).build().toJwt()).findings()

        assertThat(findings.single().message()).contains("30 min ago")
    }
}
