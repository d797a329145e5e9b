package com.acme

import dev.grantor.kotlin.build
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test

class RoomGrantTest {
    @Test
    fun grantIsWrittenAndRead() {
        val grant = RoomGrants.builder().build {
            name = "tea"
            tags = listOf("a")
            seats = 4
            host = Hosts.builder().build { phone = "1" }
        }

        val json = RoomGrants.TYPE.toJson(grant)

        assertEquals("""{"host":{"phone":"1"},"name":"tea","seats":4,"tags":["a"],"valid_for":3600}""", json)
        assertEquals(grant, RoomGrants.TYPE.fromJson(json))
        assertNull(grant.topic)
    }
}
