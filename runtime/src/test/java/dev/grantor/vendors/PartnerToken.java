package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Token;
import java.util.Set;

/** A token whose issuer and audiences each token says itself. */
@Token(type = "partner+jwt", algorithms = Algorithm.HS256)
public interface PartnerToken {

    @Claim("iss")
    String issuer();

    @Claim("aud")
    Set<String> audiences();
}
