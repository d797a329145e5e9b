package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.SpaceSeparated;
import dev.grantor.annotation.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The access token of a company's own services (RFC 9068), for one audience. */
@Token(type = "at+jwt", algorithms = Algorithm.HS256, keyId = KeyId.REQUIRED, ttl = "PT5M", maxTtl = "PT1H")
public interface ServiceToken {

    @Claim("iss")
    @Constant("https://auth.acme.example")
    String issuer();

    @Claim("aud")
    String audience();

    @Claim("sub")
    String subject();

    @Claim("scope")
    @SpaceSeparated
    Set<Scope> scopes();

    @Claim(within = "grants")
    @Nullable
    RoomBookingGrant booking();
}
