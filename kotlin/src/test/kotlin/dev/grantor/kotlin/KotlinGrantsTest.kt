package dev.grantor.kotlin

import com.google.common.truth.Truth.assertThat
import dev.grantor.error.InvalidParameterException
import dev.grantor.twilio.VideoGrants
import java.time.Duration
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Grants that are declared in Kotlin are built, written and read as Java's are. */
class KotlinGrantsTest {

    private val full =
        booking().build {
            seats = 6
            note = "quiet"
            equipment = listOf("projector", "whiteboard")
            byLayout = mapOf(Layout.ROWS to listOf(1, 2))
            params = mapOf("nested" to mapOf("deep" to null))
            since = NOW
            host =
                Hosts.builder().build {
                    name = "Ada"
                    extension = 1815
                }
            guests = setOf(Hosts.builder().build { name = "Bob" })
            price = Money(250)
        }

    @Test
    fun `what was built is read back`() {
        val token = verify(aliceToken { grant(BookingGrants.TYPE, full) })

        assertThat(token.require(BookingGrants.TYPE)).isEqualTo(full)
    }

    @Test
    fun `names are those of the declaration`() {
        assertThat(BookingGrants.TYPE.toJson(full))
            .isEqualTo(
                """{"by_layout":{"ROWS":[1,2]},"equipment":["projector","whiteboard"],"floor":3,"guests":[{"name":"Bob"}],""" +
                    """"host":{"extension":1815,"name":"Ada"},"id":"R-42","is_open":true,"layout":"round-table",""" +
                    """"note":"quiet","price":250,"seats":6,"valid_for":1800,""" +
                    """"extra":{"params":{"nested":{"deep":null}},"since":1700000000}}"""
            )
    }

    @Test
    fun `what is left out is null, empty or the default`() {
        val booking = booking().build()

        assertThat(booking.seats).isNull()
        assertThat(booking.byLayout).isNull()
        assertThat(booking.guests).isEmpty()
        assertThat(booking.validFor).isEqualTo(Duration.ofMinutes(30))
        assertThat(booking.display).isEqualTo("R-42 on floor 3")
    }

    @Test
    fun `what is missing or wrong is refused`() {
        val missing = assertThrows<InvalidParameterException> { BookingGrants.builder().build { id = "R-42" } }
        val check = assertThrows<InvalidParameterException> { full.copy(BookingGrants::builder) { seats = 1 } }
        val blank = assertThrows<InvalidParameterException> { booking().build { note = " " } }

        assertThat(missing).hasMessageThat().contains("floor (\"floor\")")
        assertThat(check).hasMessageThat().contains("too many guests for the seats")
        assertThat(blank).hasMessageThat().contains("note")
    }

    @Test
    fun `what is set can be read in the block, and what is not set cannot`() {
        val booking =
            booking().build {
                floor += 1
                equipment = equipment + "whiteboard"
                seats = (seats ?: 0) + 2
            }

        assertThat(booking.floor).isEqualTo(4)
        assertThat(booking.equipment).containsExactly("projector", "whiteboard").inOrder()
        assertThat(booking.seats).isEqualTo(2)
        assertThrows<InvalidParameterException> { BookingGrants.builder().build { floor += 1 } }
    }

    @Test
    fun `copy changes what its block says`() {
        val video = VideoGrants.builder().build { room = "daily" }

        val weekly = video.copy(VideoGrants::builder) { room = "weekly" }
        val everywhere = video.copy(VideoGrants::builder) { room = null }
        val renamed =
            full.copy(BookingGrants::builder) {
                host = host.copy(Hosts::builder) { name = "Grace" }
            }

        assertThat(video.room).isEqualTo("daily")
        assertThat(weekly.room).isEqualTo("weekly")
        assertThat(everywhere.room).isNull()
        assertThat(renamed.host.name).isEqualTo("Grace")
        assertThat(renamed.host.extension).isEqualTo(1815)
        assertThat(full.host.name).isEqualTo("Ada")
    }

    @Test
    fun `functions are claims, too`() {
        val playlist = PlaylistGrants.builder().build { titles(mapOf("Intro" to 1)) }

        assertThat(PlaylistGrants.TYPE.toJson(playlist)).isEqualTo("""{"Intro":1}""")
        assertThat(PlaylistGrants.TYPE.fromJson("""{"Intro":1}""")).isEqualTo(playlist)
    }
}
