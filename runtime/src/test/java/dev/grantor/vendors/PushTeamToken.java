package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;

/** A token without {@code exp}, as the push services of one vendor take them: it is good for an hour from its issue. */
@Token(
        algorithms = Algorithm.HS256,
        keyId = KeyId.REQUIRED,
        maxTtl = "PT1H",
        exp = Presence.NEVER,
        jti = Presence.NEVER,
        backdate = "PT1M")
public interface PushTeamToken {

    @Claim("iss")
    @FromKey
    String team();
}
