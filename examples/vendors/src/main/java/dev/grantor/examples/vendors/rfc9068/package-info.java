/** OAuth 2.0 access tokens as JWTs, RFC 9068, of any authorization server. */
@NullMarked
package dev.grantor.examples.vendors.rfc9068;

import org.jspecify.annotations.NullMarked;
