package dev.grantor.shapes;

import dev.grantor.annotation.Claim;

/** The other side of a diamond; it says the same of {@code side}. */
interface Right extends Versioned {

    @Claim("side")
    String side();
}
