/**
 * Generates companions from models that were read and checked without an error, {@code CompanionGenerator} first.
 * {@code SourceWriter} alone writes files.
 */
@NullMarked
package dev.grantor.processor.internal.generate;

import org.jspecify.annotations.NullMarked;
