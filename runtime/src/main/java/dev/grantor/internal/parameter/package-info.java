/** Checks what callers give. */
@NullMarked
package dev.grantor.internal.parameter;

import org.jspecify.annotations.NullMarked;
