/**
 * The annotations that declare grants. A grant is an interface with {@link dev.grantor.annotation.Grant @Grant} whose
 * accessors are its {@link dev.grantor.annotation.Claim @Claim}s.
 */
@NullMarked
package dev.grantor.annotation;

import org.jspecify.annotations.NullMarked;
