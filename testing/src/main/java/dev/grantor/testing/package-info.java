/** Tokens for tests: minted and verified, with a key that is made for the test. */
@NullMarked
package dev.grantor.testing;

import org.jspecify.annotations.NullMarked;
