package dev.grantor.examples.vendors.hasura;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantPart;
import dev.grantor.annotation.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The session variables. The roles are required. All others are texts, ids too, and their names begin with
 * {@code x-hasura-}: add those that the application's permissions use.
 */
@GrantPart
public interface HasuraSession {

    @Claim("x-hasura-default-role")
    @NotBlank
    String defaultRole();

    @Claim("x-hasura-allowed-roles")
    List<String> allowedRoles();

    @Claim("x-hasura-user-id")
    @NotBlank
    @Nullable
    String userId();

    /** One of the application's own. */
    @Claim("x-hasura-org-id")
    @NotBlank
    @Nullable
    String orgId();
}
