package dev.grantor.examples.ktor

import com.google.common.truth.Truth.assertThat
import java.nio.file.Path
import kotlin.io.path.readText
import kotlin.io.path.walk
import org.junit.jupiter.api.Test

/** What the guide shows is what stands here. */
class GuideTest {

    @Test
    fun `every snippet is part of the example`() {
        val sources = Path.of("src").walk().joinToString("\n") { it.readText() }
        val snippets = Regex("(?s)```kotlin\n(.*?)```").findAll(Path.of("../../docs/guide/ktor.md").readText()).toList()

        assertThat(snippets).hasSize(4)
        snippets.forEach { assertThat(sources).contains(it.groupValues[1]) }
    }
}
