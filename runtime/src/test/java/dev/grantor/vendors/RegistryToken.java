package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.Token;
import java.net.URI;

/** The token of a registry, whose issuer is a URI that the key knows. */
@Token(type = "registry+jwt", algorithms = Algorithm.HS256)
public interface RegistryToken {

    @Claim("iss")
    @FromKey
    URI issuer();

    @Claim("sub")
    String subject();
}
