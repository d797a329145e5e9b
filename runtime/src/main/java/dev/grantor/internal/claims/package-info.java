/**
 * The payload of a token (RFC 7519): how it is written, how it is read, and what its claims must be. {@code ClaimRules}
 * compares them.
 */
@NullMarked
package dev.grantor.internal.claims;

import org.jspecify.annotations.NullMarked;
