/**
 * Grants and Jackson 2: {@link dev.grantor.jackson.GrantModule} has an {@code ObjectMapper} read and write grants, and
 * {@link dev.grantor.jackson.DatabindCodec} has a claim be what Jackson can bind. For Jackson 3 there is
 * {@code dev.grantor.jackson3}.
 */
@NullMarked
package dev.grantor.jackson;

import org.jspecify.annotations.NullMarked;
