package dev.grantor.ktor

import dev.grantor.TokenVerifier
import io.ktor.server.application.ApplicationPlugin
import io.ktor.server.application.createApplicationPlugin
import io.ktor.server.application.hooks.CallFailed
import io.ktor.server.application.isHandled
import io.ktor.server.auth.authentication
import kotlin.coroutines.CoroutineContext
import kotlin.coroutines.EmptyCoroutineContext

/**
 * Authenticates calls by declared tokens, and answers for what is wrong with tokens and grants.
 *
 * ```kotlin
 * install(Grantor) { accept(ServiceTokens.verifier().key(key).audience("rooms").build()) }
 * routing {
 *     authenticate {
 *         get("/rooms") { call.respondText(call.grant<RoomBookingGrant>().room()) }
 *     }
 *     post("/bookings") { book(call.receiveGrant<RoomBookingGrant>()) }
 * }
 * ```
 *
 * The answers, with `WWW-Authenticate` as RFC 6750 §3 has it: 401 without a token and for one that is refused, 403
 * `insufficient_scope` for one that lacks the grant, 503 if its key cannot be had. A grant in a body that does not fit
 * its declaration is 400, with problem details (RFC 9457) that name the claim; a body that is too long is 413.
 */
public val Grantor: ApplicationPlugin<GrantorConfig> =
    createApplicationPlugin("Grantor", ::GrantorConfig) {
        val providers = pluginConfig.providers
        require(providers.isNotEmpty() || pluginConfig.bodiesOnly) {
            "Grantor: accept(…) a verifier, or say bodiesOnly()"
        }
        application.authentication { providers.forEach(::register) }
        on(CallFailed) { call, cause ->
            if (!call.isHandled) {
                when (cause) {
                    is MissingGrantException -> call.respondInsufficientScope(cause)
                    is BadGrantException -> call.respondRefused(cause.refusal)
                    is BadBodyException -> call.respondProblem(cause.refusal)
                }
            }
        }
    }

/** Which tokens are accepted. */
public class GrantorConfig {

    internal val providers: MutableList<GrantorProvider> = mutableListOf()

    internal var bodiesOnly: Boolean = false

    /**
     * Accepts what [verifier] accepts in `authenticate(name)`, or in `authenticate` without a name. Several types of
     * token are one verifier: `TokenVerifier.anyOf`.
     *
     * @param verification where tokens are verified, if not where calls are handled: `Dispatchers.IO` for a verifier
     *   that asks a [dev.grantor.KeySource], such as [suspendingKeySource] or a remote JWK set
     */
    public fun accept(
        verifier: TokenVerifier<*>,
        name: String? = null,
        verification: CoroutineContext = EmptyCoroutineContext,
    ) {
        providers += GrantorProvider(name, verifier, verification)
    }

    /** Says that no tokens are accepted: only [receiveGrant] is used. */
    public fun bodiesOnly() {
        bodiesOnly = true
    }
}
