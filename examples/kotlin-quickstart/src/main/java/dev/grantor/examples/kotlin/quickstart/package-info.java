/** A small program as a newcomer would write it in Kotlin, with some Java in it. */
@NullMarked
package dev.grantor.examples.kotlin.quickstart;

import org.jspecify.annotations.NullMarked;
