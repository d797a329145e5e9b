/** What Grantor throws. {@link dev.grantor.error.AccessTokenException} is the root of all of it. */
@NullMarked
package dev.grantor.error;

import org.jspecify.annotations.NullMarked;
