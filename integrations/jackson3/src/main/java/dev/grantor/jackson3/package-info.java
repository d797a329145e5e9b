/**
 * Grants and Jackson 3: {@link dev.grantor.jackson3.GrantModule} has an {@code ObjectMapper} read and write grants, and
 * {@link dev.grantor.jackson3.DatabindCodec} has a claim be what Jackson can bind. For Jackson 2 there is
 * {@code dev.grantor.jackson}.
 */
@NullMarked
package dev.grantor.jackson3;

import org.jspecify.annotations.NullMarked;
