/**
 * Access tokens: {@link dev.grantor.ApiKey keys}, {@link dev.grantor.AccessToken tokens}, the
 * {@link dev.grantor.GrantType types of grants} that they carry, and {@link dev.grantor.AccessTokenException what goes
 * wrong}.
 */
@NullMarked
package dev.grantor;

import org.jspecify.annotations.NullMarked;
