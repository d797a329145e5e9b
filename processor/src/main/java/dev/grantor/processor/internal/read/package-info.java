/**
 * Reads declarations into models, {@code GrantReader} first. The readers report what cannot be modelled, and what
 * stands on a declaration and has no effect; {@code check} reports the rest.
 */
@NullMarked
package dev.grantor.processor.internal.read;

import org.jspecify.annotations.NullMarked;
