/** Firebase: custom tokens of users whom a service of one's own signs in. */
@NullMarked
package dev.grantor.examples.vendors.firebase;

import org.jspecify.annotations.NullMarked;
