package dev.grantor.examples.vendors.registry;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantPart;
import java.util.List;

/** What may be done with one repository. */
@GrantPart
public interface AccessEntry {

    /** {@code repository}, mostly. */
    @Claim
    String type();

    /** The repository's name. */
    @Claim
    String name();

    /** {@code pull}, {@code push}, {@code delete}. */
    @Claim
    List<String> actions();
}
