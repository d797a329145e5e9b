package dev.grantor.acme;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Token;

/** A token that takes nothing from its key, and names it if the key has an id. */
@Token(
        type = "rotating+jwt",
        algorithms = {Algorithm.HS256, Algorithm.HS384, Algorithm.HS512})
public interface RotatingToken {
    @Claim("sub")
    String subject();
}
