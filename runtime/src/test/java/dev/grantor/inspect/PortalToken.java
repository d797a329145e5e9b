package dev.grantor.inspect;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.Header;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.Token;
import dev.grantor.annotation.Waivable;
import org.jspecify.annotations.Nullable;

/** The token of a service, without an open place for grants. */
@Token(
        type = "portal+jwt",
        algorithms = {Algorithm.HS256, Algorithm.HS384},
        keyId = KeyId.OPTIONAL,
        ttl = "PT5M",
        maxTtl = "PT1H",
        backdate = "PT30S")
public interface PortalToken {

    @Claim("iss")
    @Constant("https://portal.example")
    String issuer();

    @Claim("aud")
    String audience();

    @Claim("sub")
    @NotBlank
    String subject();

    @Claim("level")
    int level();

    @Claim("tenant")
    @Waivable
    @Nullable
    String tenant();

    @Claim(within = "doors")
    @Nullable
    DoorGrant door();

    @Header("realm")
    @FromKey
    String realm();

    @Header("zone")
    String zone();

    @Check
    default void guestsOpenNothing() {
        if (level() == 0 && door() != null) {
            throw new IllegalArgumentException("guests have no door");
        }
    }
}
