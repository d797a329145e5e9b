package dev.grantor.testing;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Token;
import dev.grantor.annotation.Waivable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Token(
        type = "at+jwt",
        contentType = "service",
        algorithms = {Algorithm.ES256, Algorithm.EDDSA},
        keyId = KeyId.REQUIRED,
        ttl = "PT5M",
        maxTtl = "PT1H")
public interface ServiceToken {

    @Claim("iss")
    String issuer();

    @Claim("aud")
    Set<String> audiences();

    @Claim("version")
    @Constant("2")
    int version();

    @Claim("tenant")
    @FromKey
    String tenant();

    @Claim("sub")
    @Waivable
    @Nullable
    String subject();

    @Claim(within = "grants")
    @Nullable
    RoomBookingGrant booking();
}
