package dev.grantor.acme;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Token;

/** A token that has to name its key. */
@Token(type = "named+jwt", algorithms = Algorithm.HS256, keyId = KeyId.REQUIRED)
public interface NamedKeyToken {
    @Claim("sub")
    String subject();
}
