/** Tokens in JWS Compact Serialization, and their headers (RFC 7515). */
@NullMarked
package dev.grantor.internal.jws;

import org.jspecify.annotations.NullMarked;
