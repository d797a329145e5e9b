/** A program that tells what is wrong with a token. */
@NullMarked
package dev.grantor.examples.inspect;

import org.jspecify.annotations.NullMarked;
