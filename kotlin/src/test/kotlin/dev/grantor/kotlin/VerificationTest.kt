package dev.grantor.kotlin

import com.google.common.truth.Truth.assertThat
import dev.grantor.error.ClaimMismatchException
import dev.grantor.error.InvalidParameterException
import dev.grantor.error.TokenExpiredException
import dev.grantor.twilio.TwilioTokens
import dev.grantor.twilio.VideoGrant
import dev.grantor.twilio.VideoGrants
import dev.grantor.twilio.VoiceGrant
import dev.grantor.twilio.VoiceGrants
import java.time.InstantSource
import kotlin.time.Duration
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class VerificationTest {

    private val expired =
        TwilioTokens.builder(KEY)
            .build {
                identity = "alice"
                issuedAt = NOW.minusSeconds(63)
                ttl = 1.minutes
                video {}
            }
            .toJwt()

    private fun verifier() = TwilioTokens.verifier().acceptWaived().key(KEY).clock(InstantSource.fixed(NOW))

    @Test
    fun `what is absent is null`() {
        val token =
            verify(
                TwilioTokens.builder(KEY)
                    .build {
                        clock = InstantSource.fixed(NOW)
                        withoutIdentity()
                        video { room = "daily" }
                    }
                    .toJwt()
            )

        assertThat(token.claims().identity()).isNull()
        assertThat(token.grantOrNull(VideoGrants.TYPE)?.room).isEqualTo("daily")
        assertThat(token.grantOrNull(VoiceGrants.TYPE)).isNull()
        assertThat(token.claims().grants().grantOrNull("video")).containsExactly("room", "daily")
        assertThat(token.claims().grants().grantOrNull("voice")).isNull()
    }

    @Test
    fun `leeway is Kotlin's duration`() {
        assertThrows<TokenExpiredException> { verifier().leeway(2.seconds).build().verify(expired) }
        assertThrows<InvalidParameterException> { verifier().leeway(Duration.INFINITE) }
        assertThat(verifier().leeway(10.seconds).build().verify(expired).claims().identity()).isEqualTo("alice")
    }

    @Test
    fun `largest lifetime is Kotlin's duration`() {
        val strict = verifier().leeway(10.seconds).maxLifetime(30.seconds).build()

        assertThrows<ClaimMismatchException> { strict.verify(expired) }
    }

    @Test
    fun `grant is found by its Kotlin type`() {
        val token =
            verify(
                TwilioTokens.builder(KEY)
                    .build {
                        clock = InstantSource.fixed(NOW)
                        withoutIdentity()
                        grant(VideoGrants.builder().build { room = "daily" })
                    }
                    .toJwt()
            )

        assertThat(token.grant<VideoGrant>().room).isEqualTo("daily")
        assertThat(token.grantOrNull<VoiceGrant>()).isNull()
        assertThrows<ClaimMismatchException> { token.grant<VoiceGrant>() }
    }
}
