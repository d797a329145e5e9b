/**
 * A grant as plain data ({@code GrantModel}), and the names that are derived from it ({@code WireNames},
 * {@code CompanionNames}). It holds no element, so that what checks and generates cannot ask a compiler.
 */
@NullMarked
package dev.grantor.processor.internal.model;

import org.jspecify.annotations.NullMarked;
