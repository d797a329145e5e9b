package dev.grantor.examples.vendors.vonage;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantPart;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the paths of a pattern may be called; in any way if nothing is set. */
@GrantPart
public interface VonageAclRule {

    /** HTTP methods, such as {@code GET}. */
    @Claim
    @Nullable
    List<String> methods();

    /** What parameters must be. */
    @Claim
    @Nullable
    Map<String, String> filters();
}
