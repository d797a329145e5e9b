package dev.grantor.inspect;

import dev.grantor.GrantSet;
import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Grants;
import dev.grantor.annotation.Token;

/** A token whose open place is an object in an object. */
@Token(algorithms = Algorithm.HS256)
public interface TicketToken {

    @Grants(within = {"event", "grants"})
    GrantSet grants();
}
