package dev.grantor.spring.app;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Token;
import org.jspecify.annotations.Nullable;

/** Of somebody else, whose public keys are behind an address. */
@Token(
        type = "partner+jwt",
        algorithms = {Algorithm.ES256, Algorithm.EDDSA},
        keyId = KeyId.REQUIRED)
public interface PartnerToken {

    @Claim("iss")
    String issuer();

    @Claim("sub")
    @Nullable
    String subject();
}
