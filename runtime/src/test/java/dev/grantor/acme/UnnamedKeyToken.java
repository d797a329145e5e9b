package dev.grantor.acme;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Token;

/** A token that does not name its key, whatever its id. */
@Token(type = "unnamed+jwt", algorithms = Algorithm.HS256, keyId = KeyId.NEVER)
public interface UnnamedKeyToken {
    @Claim("sub")
    String subject();
}
