package dev.grantor.shapes;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantPart;
import java.util.Map;
import java.util.Optional;

/** A part that refers to {@link Person}s, who refer to companies. */
@GrantPart
public interface Company {

    @Claim
    String title();

    @Claim
    Optional<Map<String, Person>> staff();
}
