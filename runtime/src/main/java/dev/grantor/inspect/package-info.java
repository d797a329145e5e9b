/**
 * Looks at tokens without trusting them, and tells people what is wrong. {@link dev.grantor.inspect.TokenInspector} is
 * where to begin.
 */
@NullMarked
package dev.grantor.inspect;

import org.jspecify.annotations.NullMarked;
