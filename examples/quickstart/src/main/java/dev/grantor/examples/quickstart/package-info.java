/** A small program as a newcomer would write it: declares a grant, signs a token with it, reads it back. */
@NullMarked
package dev.grantor.examples.quickstart;

import org.jspecify.annotations.NullMarked;
