package dev.grantor.testing;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;

@Token(algorithms = Algorithm.HS256, exp = Presence.NEVER, maxTtl = "P30D")
public interface BadgeToken {

    @Claim("sub")
    String subject();
}
