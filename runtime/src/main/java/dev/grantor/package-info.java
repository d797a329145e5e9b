/**
 * Signed tokens: {@link dev.grantor.SigningKey keys}, {@link dev.grantor.AccessToken tokens} to be made, the
 * {@link dev.grantor.TokenType types of tokens} and the {@link dev.grantor.GrantType types of grants} that they carry,
 * {@link dev.grantor.TokenVerifier verifiers} of tokens that are given, {@link dev.grantor.inspect.TokenInspector
 * inspectors} of those that are refused, and {@link dev.grantor.error.AccessTokenException what goes wrong}.
 */
@NullMarked
package dev.grantor;

import org.jspecify.annotations.NullMarked;
