/**
 * The annotations that declare grants and tokens: interfaces with {@link dev.grantor.annotation.Grant @Grant} or
 * {@link dev.grantor.annotation.Token @Token} whose accessors are their {@link dev.grantor.annotation.Claim @Claim}s.
 */
@NullMarked
package dev.grantor.annotation;

import org.jspecify.annotations.NullMarked;
