package dev.grantor.shapes;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Claim.Include;
import dev.grantor.annotation.Grant;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Accessors without a prefix, and every way for a claim to be there or not; defaults read other claims. */
@Grant("booking")
public interface BookingGrant {

    @Claim
    String roomSid();

    @Claim
    int floor();

    @Claim
    @Nullable
    Integer seats();

    @Claim("nick")
    Optional<String> nickname();

    @Claim
    OptionalInt age();

    @Claim
    OptionalLong visits();

    @Claim
    OptionalDouble score();

    @Claim
    default Duration validFor() {
        return Duration.ofMinutes(isLong() ? 120 : 30);
    }

    @Claim(include = Include.NON_DEFAULT)
    default String title() {
        return "Room " + roomSid() + " for " + validFor().toMinutes() + " minutes";
    }

    @Claim(include = Include.NON_DEFAULT)
    default Set<String> tags() {
        return Set.of(roomSid());
    }

    @Claim("long")
    default boolean isLong() {
        return seats() != null;
    }

    /** A helper: it has a body and is no claim. */
    default String label() {
        return title() + "!";
    }
}
