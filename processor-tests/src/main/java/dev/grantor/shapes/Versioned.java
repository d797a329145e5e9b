package dev.grantor.shapes;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;

/** A plain interface with a default and a check. */
interface Versioned {

    @Claim("version")
    default int version() {
        return 1;
    }

    @Check
    default void versionIsPositive() {
        if (version() < 1) {
            throw new IllegalArgumentException("version must be positive");
        }
    }
}
