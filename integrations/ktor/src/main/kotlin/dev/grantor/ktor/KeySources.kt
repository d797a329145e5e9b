package dev.grantor.ktor

import dev.grantor.KeyHint
import dev.grantor.KeySource
import dev.grantor.VerificationKey
import kotlinx.coroutines.runBlocking

/**
 * A key source that suspends. A verifier waits for it on its thread, so let `accept` verify on `Dispatchers.IO`:
 * ```kotlin
 * val keys = suspendingKeySource { hint -> keyService.publicKey(hint.keyId()) }
 * install(Grantor) {
 *     accept(ServiceTokens.verifier().keys(keys).audience("rooms").build(), verification = Dispatchers.IO)
 * }
 * ```
 *
 * @param find the key that the hint describes; null if there is none. If it throws, the call is answered with 503
 */
public fun suspendingKeySource(find: suspend (KeyHint) -> VerificationKey?): KeySource = KeySource { hint ->
    runBlocking { find(hint) }
}
