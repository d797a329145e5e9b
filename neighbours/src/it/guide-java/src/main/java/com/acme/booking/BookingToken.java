package com.acme.booking;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Token;

@Token(algorithms = Algorithm.HS256)
public interface BookingToken {
    @Claim("sub")
    String subject();

    @Claim
    RoomGrant room();
}
