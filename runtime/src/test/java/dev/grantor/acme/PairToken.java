package dev.grantor.acme;

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
import dev.grantor.annotation.Token;

/** A token that any pair of keys may sign. */
@Token(
        type = "pair+jwt",
        algorithms = {RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EDDSA})
public interface PairToken {

    @Claim("sub")
    String subject();
}
