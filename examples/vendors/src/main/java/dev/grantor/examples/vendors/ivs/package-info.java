/** Amazon IVS: tokens of participants of a stage, signed with a key pair of one's own. */
@NullMarked
package dev.grantor.examples.vendors.ivs;

import org.jspecify.annotations.NullMarked;
