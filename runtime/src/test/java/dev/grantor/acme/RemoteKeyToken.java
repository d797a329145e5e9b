package dev.grantor.acme;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Token;

/** A token whose key is kept elsewhere. */
@Token(
        type = "remote+jwt",
        algorithms = {Algorithm.RS256, Algorithm.ES256})
public interface RemoteKeyToken {
    @Claim("sub")
    String subject();
}
