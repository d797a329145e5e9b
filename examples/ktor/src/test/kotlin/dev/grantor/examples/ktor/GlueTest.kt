package dev.grantor.examples.ktor

import com.google.common.truth.Truth.assertThat
import java.nio.file.Path
import kotlin.io.path.readLines
import org.junit.jupiter.api.Test

/**
 * How many lines of a service are glue. Not counted are the package, imports, comments, blank lines and lone brackets;
 * the declaration of a route; and lines that call the service's own logic, [Rooms]. What declares a grant is not glue
 * either: it takes the place of a data class, of which only what reads it is counted.
 */
class GlueTest {

    private val routes = Regex("""(routing|(get|post)\("[^"]*"\)) \{""")

    private fun glue(file: String): List<String> =
        Path.of(file)
            .readLines()
            .map(String::trim)
            .filterNot { it.matches(Regex("""(package|import) .*|(/\*\*|\*|//).*|[\[\](){},.]*""")) }
            .filterNot { it.contains("rooms.") || it.matches(routes) || it.startsWith("data class") }

    @Test
    fun `service on Grantor has three lines of glue`() {
        assertThat(glue("src/main/kotlin/dev/grantor/examples/ktor/RoomService.kt"))
            .containsExactly(
                "fun Application.roomService(rooms: Rooms, key: SigningKey, verifier: TokenVerifier<ServiceToken>) {",
                "install(Grantor) { accept(verifier) }",
                "authenticate {",
            )
    }

    @Test
    fun `service on Ktor's own plugin has more`() {
        val plain = glue("src/test/kotlin/dev/grantor/examples/ktor/plain/PlainRoomService.kt")

        assertThat(plain).hasSize(PLAIN)
        assertThat(plain).contains("val roomId = claims[\"room_id\"] as? String ?: return null")
    }

    private companion object {
        /** As docs/guide/ktor.md says. */
        const val PLAIN = 22
    }
}
