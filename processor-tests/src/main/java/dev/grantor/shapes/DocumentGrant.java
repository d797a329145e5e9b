package dev.grantor.shapes;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import java.util.UUID;

/** Claims inherited from plain interfaces, generic ones and both sides of a diamond. */
@Grant("document")
public interface DocumentGrant extends Identified<UUID, Weekday>, Left, Right {

    @Claim
    String body();
}
