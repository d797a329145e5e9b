package dev.grantor.jjwt;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Token;
import org.jspecify.annotations.Nullable;

/** A token that jjwt verifies in the tests. */
@Token(algorithms = Algorithm.ES256)
interface RoomToken {
    @Claim("aud")
    String audience();

    @Claim("sub")
    String subject();

    @Claim(within = "grants")
    @Nullable
    RoomGrant room();
}
