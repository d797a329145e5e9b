package dev.grantor.examples.vendors.jaas;

import dev.grantor.annotation.AsText;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantPart;
import org.jspecify.annotations.Nullable;

/** Who takes part, {@code context.user}. */
@GrantPart
public interface JaasUser {

    @Claim
    @Nullable
    String id();

    @Claim
    @Nullable
    String name();

    @Claim
    @Nullable
    String email();

    /** The URL of a picture that anybody can fetch. */
    @Claim
    @Nullable
    String avatar();

    @Claim
    @AsText
    boolean moderator();
}
