package dev.grantor.examples.spring.starter;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Token;
import org.jspecify.annotations.Nullable;

/** What a service shows to another (RFC 9068). */
@Token(type = "at+jwt", algorithms = Algorithm.ES256, keyId = KeyId.REQUIRED, ttl = "PT5M", maxTtl = "PT1H")
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
