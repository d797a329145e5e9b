package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import dev.grantor.annotation.Waivable;
import org.jspecify.annotations.Nullable;

/** Stream's token of a user; without the user it is an administrator's. */
@Token(
        algorithms = Algorithm.HS256,
        keyId = KeyId.NEVER,
        typeOptional = true,
        maxTtl = "P365D",
        exp = Presence.WAIVABLE,
        jti = Presence.NEVER,
        backdate = "PT5S")
public interface StreamUserToken {

    @Claim("user_id")
    @Waivable
    @NotBlank
    @Nullable
    String userId();
}
