package dev.grantor.shapes;

import dev.grantor.annotation.Claim;

/** One side of a diamond. */
interface Left extends Versioned {

    @Claim("side")
    String side();

    @Override
    @Claim("version")
    default int version() {
        return 2;
    }
}
