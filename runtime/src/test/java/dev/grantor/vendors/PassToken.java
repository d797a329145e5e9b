package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;

/** A pass that expires unless that is waived. */
@Token(type = "pass+jwt", algorithms = Algorithm.HS256, maxTtl = "PT1H", exp = Presence.WAIVABLE)
public interface PassToken {

    @Claim("sub")
    String holder();
}
