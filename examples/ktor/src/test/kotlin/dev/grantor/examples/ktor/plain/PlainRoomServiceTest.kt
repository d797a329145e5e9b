package dev.grantor.examples.ktor.plain

import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import com.google.common.truth.Truth.assertThat
import io.ktor.client.request.bearerAuth
import io.ktor.client.request.get
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.client.statement.bodyAsText
import io.ktor.http.HttpStatusCode
import io.ktor.server.testing.testApplication
import org.junit.jupiter.api.Test

/** What is compared does the same. */
class PlainRoomServiceTest {

    private val algorithm = Algorithm.HMAC256("not-a-real-secret-not-a-real-key")

    @Test
    fun `it answers as the other does`() = testApplication {
        application { plainRoomService(PlainRooms(), algorithm) }
        val jwt = client.post("/tokens").bodyAsText()
        val without = JWT.create().withAudience("rooms").sign(algorithm)

        assertThat(client.get("/room") { bearerAuth(jwt) }.bodyAsText()).isEqualTo("aurora for 4")
        assertThat(client.get("/room").status).isEqualTo(HttpStatusCode.Unauthorized)
        assertThat(client.get("/room") { bearerAuth(without) }.status).isEqualTo(HttpStatusCode.Forbidden)
        assertThat(client.post("/bookings") { setBody("""{"room_id":"aurora","seats":4}""") }.bodyAsText())
            .isEqualTo("booked aurora for 4")
        assertThat(client.post("/bookings") { setBody("""{"room_id":"aurora","seats":"4"}""") }.status)
            .isEqualTo(HttpStatusCode.BadRequest)
    }
}
