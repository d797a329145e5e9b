package com.acme;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Token;
import org.jspecify.annotations.Nullable;

@Token(algorithms = Algorithm.HS256, ttl = "PT5M", maxTtl = "PT1H")
public interface ServiceToken {

    @Claim("aud")
    String audience();

    @Claim("sub")
    String subject();

    @Claim(within = "grants")
    @Nullable
    RoomBookingGrant booking();
}
