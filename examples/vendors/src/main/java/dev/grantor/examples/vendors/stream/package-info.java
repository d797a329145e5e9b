/** Stream (getstream.io): tokens of users and of calls. */
@NullMarked
package dev.grantor.examples.vendors.stream;

import org.jspecify.annotations.NullMarked;
