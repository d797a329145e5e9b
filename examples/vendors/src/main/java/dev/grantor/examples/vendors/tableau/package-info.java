/** Tableau: connected apps with direct trust. */
@NullMarked
package dev.grantor.examples.vendors.tableau;

import org.jspecify.annotations.NullMarked;
