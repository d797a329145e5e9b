package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;

/** The token with which a user of 100ms joins a room. */
@Token(algorithms = Algorithm.HS256, keyId = KeyId.NEVER, ttl = "PT24H", nbf = Presence.ALWAYS)
public interface HundredMsAppToken {

    @Claim
    @FromKey
    String accessKey();

    @Claim
    @Constant("app")
    String type();

    @Claim
    @Constant("2")
    int version();

    @Claim
    String roomId();

    @Claim
    String userId();

    @Claim
    String role();
}
