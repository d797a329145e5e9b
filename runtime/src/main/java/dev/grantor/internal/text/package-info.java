/** Formats text for messages. It knows nothing of tokens. */
@NullMarked
package dev.grantor.internal.text;

import org.jspecify.annotations.NullMarked;
