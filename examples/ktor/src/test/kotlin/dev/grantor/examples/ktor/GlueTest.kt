package dev.grantor.examples.ktor

import com.google.common.truth.Truth.assertThat
import java.nio.file.Path
import kotlin.io.path.readLines
import kotlin.io.path.readText
import org.junit.jupiter.api.Test

/**
 * How many lines of a service are glue. Not counted are the package, imports, comments, blank lines and lone brackets;
 * the declaration of a route; and lines that call the service's own logic, [Rooms]. Of declarations every annotation
 * counts, and of a data class what fills it.
 */
class GlueTest {

    private val routes = Regex("""(routing|(get|post)\("[^"]*"\)) \{""")

    private fun lines(file: String): List<String> =
        Path.of(file).readLines().map(String::trim).filterNot {
            it.matches(Regex("""(package|import) .*|(/\*\*|\*|//).*|[\[\](){},.]*"""))
        }

    private fun glue(file: String): List<String> =
        lines(file).filterNot { it.contains("rooms.") || it.matches(routes) || it.startsWith("data class") }

    @Test
    fun `service on Grantor has few`() {
        val service = glue("src/main/kotlin/dev/grantor/examples/ktor/RoomService.kt")
        val annotations =
            lines("src/main/kotlin/dev/grantor/examples/ktor/Declarations.kt").filter { it.startsWith("@") }

        assertThat(service)
            .containsExactly(
                "fun Application.roomService(rooms: Rooms, key: HmacKey) {",
                "install(Grantor) { accept(ServiceTokens.verifier().key(key).audience(\"rooms\").build()) }",
                "authenticate {",
            )
        assertThat(annotations).hasSize(7)
    }

    @Test
    fun `service on Ktor's own plugin has more`() {
        val plain = glue("src/test/kotlin/dev/grantor/examples/ktor/plain/PlainRoomService.kt")

        assertThat(plain).hasSize(22)
        assertThat(plain).contains("val roomId = claims[\"room_id\"] as? String ?: return null")
    }

    @Test
    fun `guide says as many`() {
        assertThat(Path.of("../../docs/guide/ktor.md").readText().replace('\n', ' '))
            .contains("Three of its lines are glue, and seven annotations declare what it takes; the same service on")
        assertThat(Path.of("../../docs/guide/ktor.md").readText()).contains("has 22, reads its grants out of maps")
    }
}
