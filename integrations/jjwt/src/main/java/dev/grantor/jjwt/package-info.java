/**
 * Grantor and jjwt, 0.12.6 or newer: {@link dev.grantor.jjwt.JsonWebKeys} and {@link dev.grantor.jjwt.JwkSet} read and
 * write keys as JSON (RFC 7517), and {@link dev.grantor.jjwt.JjwtTokens} reads typed claims and grants from tokens that
 * jjwt has verified. It needs neither Jackson nor another JSON library.
 */
@NullMarked
package dev.grantor.jjwt;

import org.jspecify.annotations.NullMarked;
