/** Zoom: tokens of the Video SDK. */
@NullMarked
package dev.grantor.examples.vendors.zoom;

import org.jspecify.annotations.NullMarked;
