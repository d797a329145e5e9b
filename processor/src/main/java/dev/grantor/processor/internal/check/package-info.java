/**
 * Checks models, {@code GrantValidator} first. It reports whatever a model can express and a grant must not be; the
 * readers report what cannot be modelled.
 */
@NullMarked
package dev.grantor.processor.internal.check;

import org.jspecify.annotations.NullMarked;
