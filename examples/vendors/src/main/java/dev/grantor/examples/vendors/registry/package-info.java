/** Registries of Docker images (distribution): what a client may pull and push. */
@NullMarked
package dev.grantor.examples.vendors.registry;

import org.jspecify.annotations.NullMarked;
