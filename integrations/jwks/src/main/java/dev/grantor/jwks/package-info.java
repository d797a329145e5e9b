/** {@link dev.grantor.jwks.RemoteJwkSet} finds keys in a JWK set (RFC 7517 §5) behind an https address. */
@NullMarked
package dev.grantor.jwks;

import org.jspecify.annotations.NullMarked;
