/** One declaration of every shape that a grant can have; what is generated for them is compiled by the normal build. */
@NullMarked
package dev.grantor.shapes;

import org.jspecify.annotations.NullMarked;
