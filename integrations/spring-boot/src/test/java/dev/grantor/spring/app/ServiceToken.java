package dev.grantor.spring.app;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.Token;
import org.jspecify.annotations.Nullable;

@Token(algorithms = Algorithm.HS256, ttl = "PT5M", maxTtl = "PT1H")
public interface ServiceToken {

    @Claim("iss")
    @Constant("https://auth.acme.example")
    String issuer();

    @Claim("aud")
    String audience();

    @Claim("sub")
    String subject();

    @Claim(within = "grants")
    @Nullable
    RoomBookingGrant booking();
}
