/** Mercure (mercure.rocks): what a client may publish and subscribe to. */
@NullMarked
package dev.grantor.examples.vendors.mercure;

import org.jspecify.annotations.NullMarked;
