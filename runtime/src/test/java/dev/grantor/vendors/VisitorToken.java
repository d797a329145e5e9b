package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.Token;

/** A caller that the issuer tells from others. */
@Token(algorithms = Algorithm.HS256, maxTtl = "P30D")
public non-sealed interface VisitorToken extends Caller {

    @Claim("iss")
    @Constant("https://visitors.acme.example")
    String issuer();

    @Claim("sub")
    String badgeNumber();
}
