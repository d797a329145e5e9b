package com.acme;

import com.acme.base.Named;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;

/** Extends an interface that Kotlin has compiled. */
@Grant("room")
public interface RoomGrant extends Named {

    @Claim
    int getSeats();
}
