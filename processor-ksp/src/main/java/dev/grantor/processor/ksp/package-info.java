/** The processor for KSP: the same as for Java's compilers, on elements that are made of KSP's symbols. */
@NullMarked
package dev.grantor.processor.ksp;

import org.jspecify.annotations.NullMarked;
