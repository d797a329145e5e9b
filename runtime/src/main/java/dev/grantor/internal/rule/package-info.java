/** What becomes of a rule that a token breaks. */
@NullMarked
package dev.grantor.internal.rule;

import org.jspecify.annotations.NullMarked;
