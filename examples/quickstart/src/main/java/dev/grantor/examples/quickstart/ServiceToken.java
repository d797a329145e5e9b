package dev.grantor.examples.quickstart;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.Token;

/** A token of our own: what one service shows to another. */
@Token(algorithms = Algorithm.HS256, ttl = "PT5M", maxTtl = "PT1H")
public interface ServiceToken {

    /** Who has issued it: always the same. */
    @Claim("iss")
    @Constant("https://auth.acme.example")
    String issuer();

    /** The service that it is for. */
    @Claim("aud")
    String audience();

    /** The service that shows it. */
    @Claim("sub")
    String subject();

    /** The room that it may use. */
    @Claim(within = "grants")
    RoomBookingGrant booking();
}
