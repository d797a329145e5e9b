package dev.grantor.ktor

import com.google.common.truth.Truth.assertThat
import dev.grantor.GrantBuilder
import dev.grantor.KeySource
import dev.grantor.TokenVerifier
import dev.grantor.testing.TestTokens
import io.ktor.client.request.get
import io.ktor.client.request.header
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.client.statement.HttpResponse
import io.ktor.client.statement.bodyAsText
import io.ktor.http.HttpHeaders
import io.ktor.http.HttpStatusCode
import io.ktor.http.contentType
import io.ktor.server.application.install
import io.ktor.server.auth.authenticate
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import io.ktor.server.testing.ApplicationTestBuilder
import io.ktor.server.testing.testApplication
import kotlin.coroutines.CoroutineContext
import kotlin.coroutines.EmptyCoroutineContext
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource

/** What a server answers, with tokens that are verified for real. */
class GrantorTest {

    private val tokens = TestTokens.of(ServiceTokens.TYPE)

    private fun jwt(vararg grants: GrantBuilder<*>): String = tokens.jwt { key ->
        val token = ServiceTokens.builder(key).subject("ada")
        grants.forEach { token.grant(it) }
        if (grants.isEmpty()) token.withoutGrants() else token
    }

    private fun server(
        verifier: TokenVerifier<*> = tokens.verifier().acceptWaived().build(),
        verification: CoroutineContext = EmptyCoroutineContext,
        test: suspend ApplicationTestBuilder.() -> Unit,
    ) = testApplication {
        application {
            install(Grantor) { accept(verifier, verification = verification) }
            routing {
                authenticate {
                    get("/room") { call.respondText(call.grant<RoomBookingGrant>().room) }
                    get("/badge") { call.respondText("${call.grantOrNull<BadgeGrant>()?.level}") }
                    get("/subject") { call.respondText(call.token<ServiceToken>().subject) }
                }
                authenticate(optional = true) {
                    get("/anybody") { call.respondText(call.verifiedTokenOrNull?.let { "known" } ?: "unknown") }
                }
                get("/open") { call.respondText(call.token<ServiceToken>().subject) }
                post("/bookings") { call.respondText(call.receiveGrant<RoomBookingGrant>(maxBytes = 200).room) }
            }
        }
        test()
    }

    private suspend fun ApplicationTestBuilder.call(path: String, jwt: String?): HttpResponse =
        client.get(path) { jwt?.let { header(HttpHeaders.Authorization, "Bearer $it") } }

    private fun HttpResponse.assertAnswer(status: HttpStatusCode, challenge: String?) {
        assertThat(this.status).isEqualTo(status)
        assertThat(headers[HttpHeaders.WWWAuthenticate]).isEqualTo(challenge)
    }

    @Test
    fun `grant of the token is handed over`() = server {
        val response = call("/room", jwt(RoomBookingGrants.builder().room("aurora")))

        response.assertAnswer(HttpStatusCode.OK, null)
        assertThat(response.bodyAsText()).isEqualTo("aurora")
    }

    @Test
    fun `claims of the token are handed over`() = server {
        assertThat(call("/subject", jwt()).bodyAsText()).isEqualTo("ada")
    }

    @Test
    fun `grant that need not be there is null`() = server {
        assertThat(call("/badge", jwt()).bodyAsText()).isEqualTo("null")
        assertThat(call("/badge", jwt(BadgeGrants.builder().level(3))).bodyAsText()).isEqualTo("3")
    }

    @Test
    fun `without a token it is 401 and the scheme alone`() = server {
        call("/room", null).assertAnswer(HttpStatusCode.Unauthorized, "Bearer")
        client
            .get("/room") { header(HttpHeaders.Authorization, "Basic YTpi") }
            .assertAnswer(HttpStatusCode.Unauthorized, "Bearer")
    }

    @Test
    fun `scheme may be written in any case`() = server {
        val response = client.get("/subject") { header(HttpHeaders.Authorization, "bearer ${jwt()}") }

        assertThat(response.bodyAsText()).isEqualTo("ada")
    }

    @Test
    fun `token that is refused is 401 and says why without anything of it`() = server {
        val expired = tokens.expiredJwt { key -> ServiceTokens.builder(key).subject("canary").withoutGrants() }

        call("/room", expired)
            .assertAnswer(
                HttpStatusCode.Unauthorized,
                """Bearer error="invalid_token", error_description="TOKEN_EXPIRED"""",
            )
        call("/room", "a.b.c")
            .assertAnswer(
                HttpStatusCode.Unauthorized,
                """Bearer error="invalid_token", error_description="MALFORMED_BASE64URL"""",
            )
        call("/room", jwt() + "A")
            .assertAnswer(
                HttpStatusCode.Unauthorized,
                """Bearer error="invalid_token", error_description="SIGNATURE_MISMATCH"""",
            )
    }

    @Test
    fun `token of a stranger is 401`() = server {
        val stranger =
            TestTokens.of(ServiceTokens.TYPE).jwt { key -> ServiceTokens.builder(key).subject("eve").withoutGrants() }

        call("/room", stranger)
            .assertAnswer(
                HttpStatusCode.Unauthorized,
                """Bearer error="invalid_token", error_description="SIGNATURE_MISMATCH"""",
            )
    }

    @Test
    fun `missing grant is 403 and names it`() = server {
        call("/room", jwt())
            .assertAnswer(
                HttpStatusCode.Forbidden,
                "Bearer error=\"insufficient_scope\", scope=\"room_booking\"",
            )
    }

    @Test
    fun `grant that does not fit its declaration is 401`() = server {
        val bad = tokens.jwt(mapOf("sub" to "ada", "room_booking" to mapOf("room" to 7)))

        call("/room", bad)
            .assertAnswer(
                HttpStatusCode.Unauthorized,
                """Bearer error="invalid_token", error_description="MALFORMED_CLAIM"""",
            )
    }

    @Test
    fun `key that cannot be had is 503`() {
        val failing = KeySource { error("canary") }
        server(ServiceTokens.verifier().keys(failing).clock(tokens.clock()).acceptWaived().build()) {
            call("/room", jwt()).assertAnswer(HttpStatusCode.ServiceUnavailable, null)
        }
    }

    @Test
    fun `key source may suspend`() {
        val suspending = suspendingKeySource {
            delay(1)
            tokens.verificationKey()
        }
        server(ServiceTokens.verifier().keys(suspending).clock(tokens.clock()).acceptWaived().build(), Dispatchers.IO) {
            assertThat(call("/subject", jwt()).bodyAsText()).isEqualTo("ada")
        }
    }

    @Test
    fun `optional authentication lets those without a token pass and no others`() = server {
        assertThat(call("/anybody", null).bodyAsText()).isEqualTo("unknown")
        assertThat(call("/anybody", jwt()).bodyAsText()).isEqualTo("known")
        assertThat(call("/anybody", "a.b.c").status).isEqualTo(HttpStatusCode.Unauthorized)
    }

    @Test
    fun `two headers are no token`() = server {
        val response =
            client.get("/room") {
                header(HttpHeaders.Authorization, "Bearer ${jwt()}")
                header(HttpHeaders.Authorization, "Bearer ${jwt()}")
            }

        response.assertAnswer(
            HttpStatusCode.Unauthorized,
            """Bearer error="invalid_token", error_description="MALFORMED_STRUCTURE"""",
        )
    }

    @Test
    fun `route outside authenticate fails`() = server {
        assertThat(call("/open", jwt()).status).isEqualTo(HttpStatusCode.InternalServerError)
    }

    @Test
    fun `what a handler verifies itself is not the caller's fault`() = testApplication {
        application {
            install(Grantor) { accept(tokens.verifier().acceptWaived().build()) }
            routing {
                authenticate {
                    get("/upstream") { tokens.verifier().build().verify("a.b.c") }
                    get("/stored") { RoomBookingGrants.TYPE.fromJson("{}") }
                }
            }
        }

        assertThat(call("/upstream", jwt()).status).isEqualTo(HttpStatusCode.InternalServerError)
        assertThat(call("/stored", jwt()).status).isEqualTo(HttpStatusCode.InternalServerError)
    }

    @Test
    fun `grant in a body is read`() = server {
        val response = client.post("/bookings") { setBody("""{"room":"aurora","seats":4}""") }

        assertThat(response.bodyAsText()).isEqualTo("aurora")
    }

    @ParameterizedTest
    @ValueSource(
        strings =
            [
                "{\"room\":7}",
                "{\"seats\":4}",
                "{",
                "",
                "[]",
                "{\"room\":\"a\",\"room\":\"b\"}",
            ]
    )
    fun `bad grant in a body is 400 with problem details`(body: String) = server {
        val response = client.post("/bookings") { setBody(body) }

        assertThat(response.status).isEqualTo(HttpStatusCode.BadRequest)
        assertThat(response.contentType().toString()).isEqualTo("application/problem+json")
        assertThat(response.bodyAsText()).startsWith("""{"title":"Bad Request","status":400,"detail":""")
    }

    @Test
    fun `problem details name the claim`() = server {
        val response = client.post("/bookings") { setBody("""{"room":7}""") }

        assertThat(response.bodyAsText())
            .isEqualTo(
                """{"title":"Bad Request","status":400,"detail":"room_booking.room: expected a string, found an integer."}"""
            )
    }

    @Test
    fun `body that is not UTF-8 is 400`() = server {
        val response =
            client.post("/bookings") {
                setBody("{\"room\":\"".encodeToByteArray() + 0xFF.toByte() + "\"}".encodeToByteArray())
            }

        assertThat(response.status).isEqualTo(HttpStatusCode.BadRequest)
    }

    @Test
    fun `body that is too long is 413`() = server {
        val exact = """{"room":"${"a".repeat(189)}"}"""
        assertThat(exact.length).isEqualTo(200)

        assertThat(client.post("/bookings") { setBody(exact) }.status).isEqualTo(HttpStatusCode.OK)
        assertThat(client.post("/bookings") { setBody("$exact ") }.status).isEqualTo(HttpStatusCode.PayloadTooLarge)
    }

    @Test
    fun `plugin without a verifier does not start`() {
        val failure =
            runCatching {
                    testApplication {
                        application { install(Grantor) }
                        startApplication()
                    }
                }
                .exceptionOrNull()

        assertThat(failure).hasMessageThat().contains("accept(…) a verifier")
    }

    @Test
    fun `bodies alone need no verifier`() = testApplication {
        application {
            install(Grantor) { bodiesOnly() }
            routing { post("/bookings") { call.respondText(call.receiveGrant<RoomBookingGrant>().room) } }
        }

        assertThat(client.post("/bookings") { setBody("""{"room":7}""") }.status).isEqualTo(HttpStatusCode.BadRequest)
    }

    @Test
    fun `verifiers have names`() {
        val others = TestTokens.of(ServiceTokens.TYPE)
        testApplication {
            application {
                install(Grantor) {
                    accept(tokens.verifier().acceptWaived().build(), "ours")
                    accept(others.verifier().acceptWaived().build(), "theirs")
                }
                routing {
                    authenticate("ours") { get("/ours") { call.respondText(call.token<ServiceToken>().subject) } }
                    authenticate("theirs") { get("/theirs") { call.respondText(call.token<ServiceToken>().subject) } }
                }
            }

            assertThat(call("/ours", jwt()).status).isEqualTo(HttpStatusCode.OK)
            assertThat(call("/theirs", jwt()).status).isEqualTo(HttpStatusCode.Unauthorized)
        }
    }
}
