/** What the compiler knows: elements of JSR 269, their annotations as written, and which types are being compiled. */
@NullMarked
package dev.grantor.processor.internal.element;

import org.jspecify.annotations.NullMarked;
