package dev.grantor.ktor

import dev.grantor.TokenVerifier
import dev.grantor.error.VerificationException
import io.ktor.http.HttpHeaders
import io.ktor.server.application.ApplicationCall
import io.ktor.server.auth.AuthenticationContext
import io.ktor.server.auth.AuthenticationFailedCause
import io.ktor.server.auth.AuthenticationProvider
import kotlin.coroutines.CoroutineContext
import kotlinx.coroutines.withContext

/** Verifies the token of a call, RFC 6750 §2.1. */
internal class GrantorProvider(
    name: String?,
    private val verifier: TokenVerifier<*>,
    private val verification: CoroutineContext,
) : AuthenticationProvider(Named(name)) {

    private class Named(name: String?) : Config(name)

    override suspend fun onAuthenticate(context: AuthenticationContext) {
        val jwt = context.call.bearerToken()
        if (jwt == null) {
            context.challenge(this, AuthenticationFailedCause.NoCredentials) { challenge, call ->
                call.respondUnauthenticated()
                challenge.complete()
            }
            return
        }
        try {
            context.principal(name, withContext(verification) { verifier.verify(jwt) })
        } catch (refusal: VerificationException) {
            context.challenge(this, AuthenticationFailedCause.InvalidCredentials) { challenge, call ->
                call.respondRefused(refusal)
                challenge.complete()
            }
        }
    }

    /**
     * Null if there is none, or if credentials of another scheme are there. What else is there is refused as a token,
     * several headers too.
     */
    private fun ApplicationCall.bearerToken(): String? {
        val given = request.headers.getAll(HttpHeaders.Authorization)?.joinToString(", ") ?: return null
        return if (given.startsWith(SCHEME, ignoreCase = true)) given.substring(SCHEME.length).trim() else null
    }

    private companion object {
        const val SCHEME = "Bearer "
    }
}
