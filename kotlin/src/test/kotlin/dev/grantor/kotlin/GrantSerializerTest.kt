package dev.grantor.kotlin

import com.google.common.truth.Truth.assertThat
import dev.grantor.error.MalformedJsonException
import dev.grantor.twilio.VideoGrant
import dev.grantor.twilio.VideoGrants
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.json.Json
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class GrantSerializerTest {

    private val serializer = GrantSerializer(VideoGrants.TYPE)
    private val daily: VideoGrant = VideoGrants.builder().build { room = "daily" }

    @Test
    fun `grant is written and read as its declaration says`() {
        val text = Json.encodeToString(serializer, daily)

        assertThat(text).isEqualTo("{\"room\":\"daily\"}")
        assertThat(Json.decodeFromString(serializer, text)).isEqualTo(daily)
    }

    @Test
    fun `grant may stand in other values`() {
        val grants = Json.decodeFromString(ListSerializer(serializer), "[{\"room\":\"daily\"}]")

        assertThat(grants).containsExactly(daily)
    }

    @Test
    fun `what does not fit the declaration is refused with its place`() {
        val refusal = assertThrows<MalformedJsonException> { Json.decodeFromString(serializer, "{\"room\":7}") }

        assertThat(refusal.path()).isEqualTo("video.room")
    }
}
