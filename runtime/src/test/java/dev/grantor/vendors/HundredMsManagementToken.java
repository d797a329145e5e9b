package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;

/** The token with which a back end calls 100ms, of the same key as a {@link HundredMsAppToken}. */
@Token(algorithms = Algorithm.HS256, keyId = KeyId.NEVER, ttl = "PT24H", nbf = Presence.ALWAYS)
public interface HundredMsManagementToken {

    @Claim
    @FromKey
    String accessKey();

    @Claim
    @Constant("management")
    String type();

    @Claim
    @Constant("2")
    int version();
}
