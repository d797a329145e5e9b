/**
 * How values become JSON and are read back: what generated code and {@linkplain dev.grantor.codec.ClaimCodec codecs of
 * your own} are written against. Nothing here refers to a JSON library, so compiled grants survive a change of it.
 */
@NullMarked
package dev.grantor.codec;

import org.jspecify.annotations.NullMarked;
