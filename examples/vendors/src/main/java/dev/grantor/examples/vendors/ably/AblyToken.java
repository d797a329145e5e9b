package dev.grantor.examples.vendors.ably;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.AsText;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import dev.grantor.annotation.Waivable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client's token. Its {@code kid} is the name of the API key, which is {@code <name>:<secret>}; the capability is
 * JSON as one text. Some libraries write no {@code typ}.
 *
 * <pre>{@code
 * HmacKey key = HmacKey.hs256(Secret.text(secret)).withId("xVLyHw.UkFyCA");
 * String jwt = AblyTokens.builder(key)
 *         .capability(Map.of("chat:*", List.of("publish", "subscribe")))
 *         .clientId("ada")
 *         .build()
 *         .toJwt();
 * }</pre>
 */
@Token(algorithms = Algorithm.HS256, keyId = KeyId.REQUIRED, typeOptional = true, jti = Presence.NEVER)
public interface AblyToken {

    /**
     * What the client may do, by channel or pattern of channels. Without it the client may do all that the key may, so
     * that has to be said: {@code withoutCapability()}.
     */
    @Claim("x-ably-capability")
    @AsText
    @Waivable
    @Nullable
    Map<String, List<String>> capability();

    /** Who the client is; it cannot claim to be another. */
    @Claim("x-ably-clientId")
    @NotBlank
    @Nullable
    String clientId();
}
