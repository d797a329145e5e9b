package dev.grantor.kotlin

import com.google.common.truth.Truth.assertThat
import dev.grantor.codec.GeneratedSupport
import dev.grantor.error.InvalidParameterException
import dev.grantor.jackson.DatabindCodec
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

class DatabindTest {
    data class Guest(val name: String)

    @Test
    fun `the module that Jackson lacks for a class of Kotlin is named`() {
        val refusal =
            assertThrows(InvalidParameterException::class.java) {
                GeneratedSupport.copy("grants.room.guest", DatabindCodec(Guest::class.java), Guest("canary"))
            }

        assertThat(refusal).hasMessageThat().contains("mapper that has jackson-module-kotlin")
        assertThat(refusal).hasMessageThat().doesNotContain("canary")
    }
}
