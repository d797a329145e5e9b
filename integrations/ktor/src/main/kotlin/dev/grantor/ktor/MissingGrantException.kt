package dev.grantor.ktor

/**
 * A verified token lacks a grant that its call needs. [Grantor] answers it with 403 and `insufficient_scope`.
 *
 * @property key the key of the grant
 */
public class MissingGrantException internal constructor(public val key: String) :
    RuntimeException("The token of the call lacks the grant $key")
