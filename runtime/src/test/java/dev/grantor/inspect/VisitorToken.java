package dev.grantor.inspect;

import dev.grantor.GrantSet;
import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.Grants;
import dev.grantor.annotation.Token;
import java.net.URI;

/** A token whose own object is the open place, whose key is a URI, and which tells for whom it is not. */
@Token(algorithms = Algorithm.HS256)
public interface VisitorToken {

    @Claim("desk")
    @FromKey
    URI desk();

    @Claim("iss")
    String issuer();

    @Claim("name")
    String name();

    @Grants
    GrantSet grants();
}
