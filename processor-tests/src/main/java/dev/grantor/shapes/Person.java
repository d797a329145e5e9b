package dev.grantor.shapes;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantPart;
import org.jspecify.annotations.Nullable;

/** A part that refers to a {@link Company}, which refers to persons. */
@GrantPart
public interface Person {

    @Claim
    String getName();

    @Claim
    @Nullable
    Company getEmployer();
}
