package dev.grantor.shapes;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.NotBlank;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules for one claim and across claims, deprecation, and documentation comments. */
@Grant("account")
public interface AccountGrant {

    /**
     * Whose account it is: see {@link AccountGrant}, {@linkplain #owner() itself} and {@link java.util.Map the map}.
     *
     * <pre>{@code
     * owner("AC1")
     * }</pre>
     *
     * @return the owner
     */
    @Claim
    @NotBlank
    String owner();

    /** A second owner; 100% optional, costs $5. */
    @Claim
    @NotBlank(emptyAsAbsent = true)
    @Nullable
    String coOwner();

    @Claim
    @NotBlank
    Optional<String> alias();

    @Claim
    @NotBlank
    default String language() {
        return "en";
    }

    /**
     * The old name of the owner.
     *
     * @deprecated use {@link #owner()}
     */
    @Claim
    @Deprecated
    @Nullable
    String holder();

    @Claim
    int low();

    @Claim
    int high();

    /** Refuses a range without a beginning. */
    @Check
    default void lowIsNotAboveHigh() {
        if (low() > high()) {
            throw new IllegalArgumentException("low must not be above high");
        }
    }

    /** Refuses an account that owns itself twice. */
    @Check
    default void ownersDiffer() {
        if (owner().equals(coOwner())) {
            throw new IllegalStateException("owner and coOwner must differ");
        }
    }
}
