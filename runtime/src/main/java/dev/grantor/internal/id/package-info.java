/** The ids of tokens. */
@NullMarked
package dev.grantor.internal.id;

import org.jspecify.annotations.NullMarked;
