package dev.grantor.examples.quickstart;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantPart;
import org.jspecify.annotations.Nullable;

/** Who has booked a room: an object inside the grant. */
@GrantPart
public interface Host {

    /** The name on the door. */
    @Claim("name")
    String name();

    /** The extension to call, if there is one. */
    @Claim("extension")
    @Nullable
    Integer extension();
}
