package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Token;

/** A caller that the header's {@code typ} tells from others. */
@Token(type = "user+jwt", algorithms = Algorithm.HS256)
public non-sealed interface UserToken extends Caller {

    @Claim("sub")
    String userId();
}
