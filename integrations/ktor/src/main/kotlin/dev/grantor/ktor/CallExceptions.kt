package dev.grantor.ktor

import dev.grantor.error.MalformedJsonException
import dev.grantor.error.VerificationException

/**
 * A verified token lacks a grant that its call needs. [Grantor] answers it with 403 and `insufficient_scope`.
 *
 * @property key the key of the grant
 */
public class MissingGrantException internal constructor(public val key: String) :
    RuntimeException("The token of the call lacks the grant $key")

/**
 * A grant of a verified token does not fit its declaration. [Grantor] answers it with 401; other tokens that a handler
 * verifies are its own matter.
 *
 * @property refusal what is wrong with the grant
 */
public class BadGrantException internal constructor(public val refusal: VerificationException) :
    RuntimeException("A grant of the call's token is bad: ${refusal.message}", refusal)

/**
 * The body of a call is no such grant. [Grantor] answers it with 400.
 *
 * @property refusal what is wrong with the body
 */
public class BadBodyException internal constructor(public val refusal: MalformedJsonException) :
    RuntimeException("The body of the call is bad: ${refusal.message}", refusal)
