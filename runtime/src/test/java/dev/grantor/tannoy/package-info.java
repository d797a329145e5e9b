/** The grants of Tannoy, a vendor that does not exist: flat, nested and free-form claims, a default and a check. */
@NullMarked
package dev.grantor.tannoy;

import org.jspecify.annotations.NullMarked;
