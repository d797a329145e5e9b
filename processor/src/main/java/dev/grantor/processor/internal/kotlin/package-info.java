/**
 * What Kotlin says of a type beyond the Java that a compiler shows, as plain data ({@code KotlinClass}), and how it is
 * read from metadata.
 */
@NullMarked
package dev.grantor.processor.internal.kotlin;

import org.jspecify.annotations.NullMarked;
