package dev.grantor.spring.test;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Token;
import org.jspecify.annotations.Nullable;

@Token(algorithms = Algorithm.ES256)
public interface ServiceToken {

    @Claim("iss")
    String issuer();

    @Claim("aud")
    String audience();

    @Claim("sub")
    String subject();

    @Claim(within = "grants")
    @Nullable
    RoomBookingGrant booking();
}
