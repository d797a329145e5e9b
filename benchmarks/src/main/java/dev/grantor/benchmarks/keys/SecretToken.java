package dev.grantor.benchmarks.keys;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.Token;

/** The same as {@link SignedToken}, signed with a secret. */
@Token(algorithms = Algorithm.HS256)
public interface SecretToken {

    @Claim("iss")
    @Constant(SignedToken.ISSUER)
    String issuer();

    @Claim("sub")
    String subject();
}
