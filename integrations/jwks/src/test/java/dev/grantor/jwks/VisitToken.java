package dev.grantor.jwks;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Token;

@Token(
        algorithms = {Algorithm.ES256, Algorithm.EDDSA},
        keyId = KeyId.REQUIRED)
interface VisitToken {

    @Claim("sub")
    String subject();
}
