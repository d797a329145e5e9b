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
import dev.grantor.twilio.VideoGrants
import dev.grantor.twilio.VoiceGrants
import kotlin.time.Duration
import kotlin.time.Duration.Companion.hours
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class AccessTokenScopeTest {

    @Test
    fun `what is set stands in the token`() {
        val token =
            verify(
                aliceToken {
                    ttl = 30.minutes
                    issuedAt = NOW.minusSeconds(5)
                    notBefore = NOW.minusSeconds(2)
                    id = "id-1"
                    region = "ie1"
                    claim("tenant", mapOf("id" to 7))
                    claim("nothing", null)
                    video { room = "daily" }
                }
            )

        assertThat(token.identityOrNull).isEqualTo("alice")
        assertThat(token.expiresAt()).isEqualTo(NOW.plusSeconds(30 * 60 - 5))
        assertThat(token.issuedAt()).hasValue(NOW.minusSeconds(5))
        assertThat(token.notBefore()).hasValue(NOW.minusSeconds(2))
        assertThat(token.id()).hasValue("id-1")
        assertThat(token.region()).hasValue("ie1")
        assertThat(token.claims()).containsExactly("tenant", mapOf("id" to 7), "nothing", null)
    }

    @Test
    fun `what is not set is as in Java`() {
        val token = verify(aliceToken { video {} })

        assertThat(token.expiresAt()).isEqualTo(NOW.plusSeconds(3600))
        assertThat(token.notBefore()).isEmpty()
        assertThat(token.region()).isEmpty()
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

        assertThat(token.grantKeys()).containsExactly("video", "data_sync", "chat", "acme").inOrder()
        assertThat(token.grantOrNull("acme")).containsExactly("scopes", listOf("read"))
    }

    @Test
    fun `a builder in which something is set is added to`() {
        val token = verify(aliceToken { grant(booking()) { seats = 12 } })

        assertThat(token.require(BookingGrants.TYPE)).isEqualTo(booking().build { seats = 12 })
    }

    @Test
    fun `identity and grants are waived by name only`() {
        val anybody =
            accessToken(KEY) {
                withoutIdentity()
                withoutGrants()
            }
        val nobody = assertThrows<InvalidParameterException> { accessToken(KEY) { video {} } }
        val nothing = assertThrows<InvalidParameterException> { accessToken(KEY) { identity = "alice" } }

        assertThat(anybody.toJwt()).isNotEmpty()
        assertThat(nobody.path()).isEqualTo("identity")
        assertThat(nothing.path()).isEqualTo("grants")
    }

    @Test
    fun `durations are Kotlin's, and have Twilio's range`() {
        val refused =
            listOf(Duration.ZERO, (-1).seconds, 25.hours, Duration.INFINITE).map { length ->
                assertThrows<InvalidParameterException> { accessToken(KEY) { ttl = length } }.code()
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
