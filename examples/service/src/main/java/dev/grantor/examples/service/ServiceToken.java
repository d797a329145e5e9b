package dev.grantor.examples.service;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Token;
import org.jspecify.annotations.Nullable;

/** What one service shows to another (RFC 9068). It names its key, so that keys can be rotated. */
@Token(type = "at+jwt", algorithms = Algorithm.ES256, keyId = KeyId.REQUIRED, ttl = "PT5M", maxTtl = "PT1H")
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

    /** The room that it may book; null if none. */
    @Claim(within = "grants")
    @Nullable
    RoomBookingGrant booking();
}
