package dev.grantor.examples.vendors.stream;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import dev.grantor.annotation.Waivable;
import org.jspecify.annotations.Nullable;

/**
 * A user's token. Without a user it is an administrator's, so that has to be said: {@code withoutUserId()}. Stream
 * refuses an {@code iat} in the future, so it is back-dated by five seconds, as Stream's own libraries do.
 *
 * <pre>{@code
 * HmacKey key = HmacKey.hs256(Secret.text(apiSecret));
 * String jwt = StreamUserTokens.builder(key).userId("ada").ttl(Duration.ofHours(1)).build().toJwt();
 * }</pre>
 */
@Token(
        algorithms = Algorithm.HS256,
        keyId = KeyId.NEVER,
        typeOptional = true,
        maxTtl = "P365D",
        exp = Presence.WAIVABLE,
        jti = Presence.NEVER,
        backdate = "PT5S")
public interface StreamUserToken {

    /** The user; null for an administrator. */
    @Claim("user_id")
    @Waivable
    @NotBlank
    @Nullable
    String userId();
}
