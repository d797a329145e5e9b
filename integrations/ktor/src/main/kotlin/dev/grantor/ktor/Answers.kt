package dev.grantor.ktor

import dev.grantor.codec.JsonWriter
import dev.grantor.error.ErrorCode
import dev.grantor.error.MalformedJsonException
import dev.grantor.error.VerificationException
import io.ktor.http.ContentType
import io.ktor.http.HttpHeaders
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.ApplicationCall
import io.ktor.server.response.header
import io.ktor.server.response.respond
import io.ktor.server.response.respondBytes

private const val MAX_PROBLEM_BYTES = 1 shl 16

/** RFC 6750 §3.1: who gives no credentials is told nothing but the scheme. */
internal suspend fun ApplicationCall.respondUnauthenticated() {
    challenge()
    respond(HttpStatusCode.Unauthorized)
}

/** Says why by the code of the refusal, which holds nothing of the token. */
internal suspend fun ApplicationCall.respondRefused(refusal: VerificationException) {
    if (refusal.code() == ErrorCode.KEY_UNAVAILABLE) {
        respond(HttpStatusCode.ServiceUnavailable)
        return
    }
    challenge("error" to "invalid_token", "error_description" to refusal.code().name)
    respond(HttpStatusCode.Unauthorized)
}

internal suspend fun ApplicationCall.respondInsufficientScope(missing: MissingGrantException) {
    challenge("error" to "insufficient_scope", "scope" to missing.key)
    respond(HttpStatusCode.Forbidden)
}

/** RFC 9457: which claim it is, and what is wrong with it. */
internal suspend fun ApplicationCall.respondProblem(refusal: MalformedJsonException) {
    val problem = JsonWriter.create(MAX_PROBLEM_BYTES)
    problem.beginObject()
    problem.name("title")
    problem.value("Bad Request")
    problem.name("status")
    problem.value(HttpStatusCode.BadRequest.value)
    problem.name("detail")
    problem.value(refusal.message.orEmpty())
    problem.endObject()
    respondBytes(problem.toByteArray(), ContentType.Application.ProblemJson, HttpStatusCode.BadRequest)
}

private fun ApplicationCall.challenge(vararg parameters: Pair<String, String>) {
    val shown = parameters.joinToString { (name, value) -> "$name=\"${value.quotable()}\"" }
    response.header(HttpHeaders.WWWAuthenticate, if (shown.isEmpty()) "Bearer" else "Bearer $shown")
}

/** RFC 6750 §3 has neither quotation marks nor backslashes in it, and no other characters than ASCII's. */
private fun String.quotable(): String =
    map { if (it in ' '..'~' && it != '"' && it != '\\') it else '?' }.joinToString("")
