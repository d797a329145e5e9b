/** Daily: meeting tokens that the application signs itself. */
@NullMarked
package dev.grantor.examples.vendors.daily;

import org.jspecify.annotations.NullMarked;
