/**
 * What is said to users: every message of the processor ({@code Problem}), where it is shown ({@code Site}), in which
 * language it gives its advice ({@code Notation}), and what a grant has gathered of them ({@code Report}). Depends on
 * no other package of the processor.
 */
@NullMarked
package dev.grantor.processor.internal.message;

import org.jspecify.annotations.NullMarked;
