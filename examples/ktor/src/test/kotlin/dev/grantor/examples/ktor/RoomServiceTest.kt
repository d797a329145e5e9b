package dev.grantor.examples.ktor

import com.google.common.truth.Truth.assertThat
import dev.grantor.HmacKey
import dev.grantor.kotlin.build
import dev.grantor.testing.TestTokens
import io.ktor.client.request.bearerAuth
import io.ktor.client.request.get
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.client.statement.bodyAsText
import io.ktor.http.HttpHeaders
import io.ktor.http.HttpStatusCode
import io.ktor.server.testing.ApplicationTestBuilder
import io.ktor.server.testing.testApplication
import java.time.InstantSource
import org.junit.jupiter.api.Test

/** The service, without a server and with real tokens. */
class RoomServiceTest {

    private val tokens = TestTokens.of(ServiceTokens.TYPE).withClock(InstantSource.system())
    private val key = tokens.key() as HmacKey
    private val booking =
        RoomBookingGrants.builder().build {
            roomId = "boreas"
            seats = 2
        }

    private fun service(test: suspend ApplicationTestBuilder.() -> Unit) = testApplication {
        application { roomService(Rooms(), key) }
        test()
    }

    private fun jwt(booking: RoomBookingGrant?): String = tokens.jwt { key ->
        ServiceTokens.builder(key)
            .apply {
                audience = "rooms"
                subject = "calendar"
            }
            .booking(booking)
    }

    @Test
    fun `room is shown to whoever has the grant`() = service {
        assertThat(client.get("/room") { bearerAuth(jwt(booking)) }.bodyAsText()).isEqualTo("boreas for 2")
    }

    @Test
    fun `token that the service mints is good`() = service {
        val jwt = client.post("/tokens").bodyAsText()

        assertThat(client.get("/room") { bearerAuth(jwt) }.bodyAsText()).isEqualTo("aurora for 4")
    }

    @Test
    fun `nobody without a token sees the room`() = service {
        assertThat(client.get("/room").status).isEqualTo(HttpStatusCode.Unauthorized)
        assertThat(client.get("/room") { bearerAuth("a.b.c") }.status).isEqualTo(HttpStatusCode.Unauthorized)
    }

    @Test
    fun `token without the grant is not enough`() = service {
        val response = client.get("/room") { bearerAuth(jwt(null)) }

        assertThat(response.status).isEqualTo(HttpStatusCode.Forbidden)
        assertThat(response.headers[HttpHeaders.WWWAuthenticate]).contains("insufficient_scope")
    }

    @Test
    fun `key that cannot be had is the service's fault`() = service {
        val jwt = jwt(booking)
        key.destroy()

        assertThat(client.get("/room") { bearerAuth(jwt) }.status).isEqualTo(HttpStatusCode.ServiceUnavailable)
    }

    @Test
    fun `grant in a body is typed`() = service {
        assertThat(client.post("/bookings") { setBody("""{"room_id":"aurora","seats":4}""") }.bodyAsText())
            .isEqualTo("booked aurora for 4")
        assertThat(client.post("/bookings") { setBody("""{"room_id":"aurora","seats":"4"}""") }.status)
            .isEqualTo(HttpStatusCode.BadRequest)
    }
}
