package dev.grantor.shapes;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;

/** A token that has no claims of its own and never expires. */
@Token(algorithms = Algorithm.HS256, exp = Presence.NEVER, jti = Presence.NEVER, maxTtl = "PT1H")
public interface PulseToken {

    @Claim("aud")
    @FromKey
    String audience();

    @Claim("iss")
    @FromKey
    String team();
}
