/** Ably: tokens of clients. */
@NullMarked
package dev.grantor.examples.vendors.ably;

import org.jspecify.annotations.NullMarked;
