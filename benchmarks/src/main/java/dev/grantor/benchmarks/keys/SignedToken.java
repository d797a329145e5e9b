package dev.grantor.benchmarks.keys;

import static dev.grantor.annotation.Algorithm.EDDSA;
import static dev.grantor.annotation.Algorithm.ES256;
import static dev.grantor.annotation.Algorithm.ES384;
import static dev.grantor.annotation.Algorithm.ES512;
import static dev.grantor.annotation.Algorithm.PS256;
import static dev.grantor.annotation.Algorithm.PS384;
import static dev.grantor.annotation.Algorithm.PS512;
import static dev.grantor.annotation.Algorithm.RS256;
import static dev.grantor.annotation.Algorithm.RS384;
import static dev.grantor.annotation.Algorithm.RS512;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.Token;

/** What all libraries sign: five claims. */
@Token(algorithms = {RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EDDSA})
public interface SignedToken {

    /** The issuer of all of them. */
    String ISSUER = "https://auth.acme.example";

    @Claim("iss")
    @Constant(ISSUER)
    String issuer();

    @Claim("sub")
    String subject();
}
