package dev.grantor.examples.kotlin.quickstart;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantPart;
import org.jspecify.annotations.Nullable;

/** Who has booked a room: an object inside the grant, and Java, as half of a program may be. */
@GrantPart
public interface Host {

    /** The name on the door. */
    @Claim("name")
    String getName();

    /** The extension to call, if there is one. */
    @Claim("extension")
    @Nullable
    Integer getExtension();
}
