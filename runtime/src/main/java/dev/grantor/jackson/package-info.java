/** Grants in Jackson: {@link dev.grantor.jackson.GrantModule}. */
@NullMarked
package dev.grantor.jackson;

import org.jspecify.annotations.NullMarked;
