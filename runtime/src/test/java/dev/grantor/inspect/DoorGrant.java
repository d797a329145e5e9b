package dev.grantor.inspect;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;

/** Opens a door. */
@Grant("door")
public interface DoorGrant {

    @Claim("number")
    int number();
}
