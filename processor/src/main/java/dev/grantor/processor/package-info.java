/**
 * The annotation processor. A grant goes through it in one direction: {@code GrantReader} reads the declaration into a
 * {@code GrantModel} of plain data, {@code GrantValidator} checks it, the generators make a class of it,
 * {@code SourceWriter} writes that. {@code Problem} lists every message.
 */
@NullMarked
package dev.grantor.processor;

import org.jspecify.annotations.NullMarked;
