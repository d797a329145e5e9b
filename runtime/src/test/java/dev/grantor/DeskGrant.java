package dev.grantor;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grant that requires a claim and checks another. */
@Grant("desk")
public interface DeskGrant {

    @Claim("desk_sid")
    String getDeskSid();

    @Claim("seats")
    @Nullable
    Integer getSeats();

    @Claim("tags")
    @Nullable
    List<String> getTags();

    @Check
    default void seatsAreMany() {
        if (getSeats() != null && getSeats() < 2) {
            throw new IllegalArgumentException("seats must be 2 or more");
        }
    }
}
