/** Tokens of vendors, each declared with the library's annotations and nothing else: a cookbook to copy from. */
@NullMarked
package dev.grantor.examples.vendors;

import org.jspecify.annotations.NullMarked;
