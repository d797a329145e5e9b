package dev.grantor.shapes;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Token;

/** A token with one claim, all of which stands in its payload. */
@Token(algorithms = Algorithm.HS512)
public interface PingToken {

    @Claim("sub")
    String subject();
}
