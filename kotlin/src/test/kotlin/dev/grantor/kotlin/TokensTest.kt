package dev.grantor.kotlin

import com.google.common.truth.Truth.assertThat
import dev.grantor.error.ErrorCode
import dev.grantor.error.GrantConflictException
import dev.grantor.error.InvalidParameterException
import dev.grantor.error.TokenTooLargeException
import dev.grantor.twilio.ChatGrants
import dev.grantor.twilio.PlaybackGrants
import dev.grantor.twilio.SyncGrants
import dev.grantor.twilio.TaskRouterGrants
import dev.grantor.twilio.TwilioTokens
import dev.grantor.twilio.VideoGrants
import dev.grantor.twilio.VoiceGrants
import kotlin.time.Duration
import kotlin.time.Duration.Companion.hours
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class TokensTest {

    @Test
    fun `what is set stands in the token`() {
        val token =
            verify(
                aliceToken {
                    ttl = 30.minutes
                    issuedAt = NOW.minusSeconds(5)
                    notBefore(NOW.minusSeconds(2))
                    id("id-1")
                    region = "ie1"
                    otherClaims = mapOf("tenant" to mapOf("id" to 7))
                    video { room = "daily" }
                }
            )

        assertThat(token.claims().identity()).isEqualTo("alice")
        assertThat(token.expiresAt()).hasValue(NOW.plusSeconds(30 * 60 - 5))
        assertThat(token.issuedAt()).hasValue(NOW.minusSeconds(5))
        assertThat(token.notBefore()).hasValue(NOW.minusSeconds(2))
        assertThat(token.id()).hasValue("id-1")
        assertThat(token.claims().region()).isEqualTo("ie1")
        assertThat(token.claims().otherClaims()).containsExactly("tenant", mapOf("id" to 7))
    }

    @Test
    fun `what is not set is as in Java`() {
        val token = verify(aliceToken { video {} })

        assertThat(token.expiresAt()).hasValue(NOW.plusSeconds(3600))
        assertThat(token.notBefore()).isEmpty()
        assertThat(token.claims().region()).isNull()
    }

    @Test
    fun `Twilio's grants have names`() {
        val token =
            verify(
                aliceToken {
                    chat { serviceSid = "IS1" }
                    player(mapOf("playbackUrl" to "https://example.com"))
                    sync { serviceSid = "IS2" }
                    taskRouter { workspaceSid = "WS1" }
                    video { room = "daily" }
                    voice {
                        isIncomingAllow = true
                        outgoingApplicationSid = "AP1"
                        outgoingParams = mapOf("to" to "bob", "note" to null)
                    }
                }
            )

        assertThat(token.require(ChatGrants.TYPE).serviceSid).isEqualTo("IS1")
        assertThat(token.require(PlaybackGrants.TYPE).grant).containsExactly("playbackUrl", "https://example.com")
        assertThat(token.require(SyncGrants.TYPE).serviceSid).isEqualTo("IS2")
        assertThat(token.require(TaskRouterGrants.TYPE).workspaceSid).isEqualTo("WS1")
        assertThat(token.require(VideoGrants.TYPE).room).isEqualTo("daily")
        assertThat(token.require(VoiceGrants.TYPE).isIncomingAllow).isTrue()
        assertThat(token.require(VoiceGrants.TYPE).outgoingParams).containsExactly("to", "bob", "note", null)
    }

    @Test
    fun `grants are added in every way that Java has`() {
        val token =
            verify(
                aliceToken {
                    grant(VideoGrants.builder()) { room = "daily" }
                    grant(SyncGrants.builder().serviceSid("IS1"))
                    grant(ChatGrants.TYPE, ChatGrants.builder().build { serviceSid = "IS2" })
                    grant("acme", mapOf("scopes" to listOf("read")))
                }
            )

        assertThat(token.claims().grants().keys()).containsExactly("video", "data_sync", "chat", "acme").inOrder()
        assertThat(token.claims().grants().grantOrNull("acme")).containsExactly("scopes", listOf("read"))
    }

    @Test
    fun `a builder in which something is set is added to`() {
        val token = verify(aliceToken { grant(booking()) { seats = 12 } })

        assertThat(token.require(BookingGrants.TYPE)).isEqualTo(booking().build { seats = 12 })
    }

    @Test
    fun `identity and grants are waived by name only`() {
        val anybody =
            TwilioTokens.builder(KEY).build {
                withoutIdentity()
                withoutGrants()
            }
        val nobody = assertThrows<InvalidParameterException> { TwilioTokens.builder(KEY).build { video {} } }
        val nothing = assertThrows<InvalidParameterException> { TwilioTokens.builder(KEY).build { identity = "alice" } }

        assertThat(anybody.toJwt()).isNotEmpty()
        assertThat(nobody).hasMessageThat().contains("withoutIdentity()")
        assertThat(nothing).hasMessageThat().contains("withoutGrants()")
    }

    @Test
    fun `durations are Kotlin's, and have Twilio's range`() {
        val refused =
            listOf(Duration.ZERO, (-1).seconds, 25.hours, Duration.INFINITE).map { length ->
                assertThrows<InvalidParameterException> { TwilioTokens.builder(KEY).build { ttl = length } }.code()
            }

        assertThat(refused.toSet()).containsExactly(ErrorCode.PARAMETER_RANGE)
    }

    @Test
    fun `what Java refuses is refused`() {
        assertThrows<GrantConflictException> {
            aliceToken {
                video {}
                video {}
            }
        }
        assertThrows<InvalidParameterException> { aliceToken { grant(BookingGrants.builder()) { floor = 3 } } }
        assertThrows<TokenTooLargeException> {
            aliceToken {
                maxLength = 256
                video { room = "r".repeat(200) }
            }
        }
    }
}
