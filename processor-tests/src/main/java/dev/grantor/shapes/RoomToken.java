package dev.grantor.shapes;

import dev.grantor.GrantSet;
import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grants;
import dev.grantor.annotation.NamingStrategy;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import org.jspecify.annotations.Nullable;

/** A token with accessors in bean style whose own object is open for grants. */
@Token(
        algorithms = Algorithm.HS256,
        typeOptional = true,
        iat = Presence.NEVER,
        nbf = Presence.NEVER,
        jti = Presence.IF_SET,
        naming = NamingStrategy.LOWER_CAMEL_CASE)
public interface RoomToken {

    @Claim
    String getRoomName();

    @Claim
    @Nullable
    Boolean isOpen();

    @Grants
    GrantSet getGrants();
}
