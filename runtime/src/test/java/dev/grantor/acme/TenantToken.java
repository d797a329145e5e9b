package dev.grantor.acme;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.Token;

/** A token whose issuer is its key's. */
@Token(
        type = "tenant+jwt",
        algorithms = {Algorithm.HS256, Algorithm.HS384})
public interface TenantToken {
    @Claim("iss")
    @FromKey
    String tenant();

    @Claim("sub")
    String subject();
}
