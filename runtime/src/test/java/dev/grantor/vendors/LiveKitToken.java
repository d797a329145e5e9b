package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NamingStrategy;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** LiveKit's access token: grants are claims of the token itself, and the key says who issued it. */
@Token(
        algorithms = Algorithm.HS256,
        keyId = KeyId.NEVER,
        typeOptional = true,
        ttl = "PT6H",
        maxTtl = "P365D",
        iat = Presence.NEVER,
        jti = Presence.NEVER,
        naming = NamingStrategy.LOWER_CAMEL_CASE)
public interface LiveKitToken {

    @Claim("iss")
    @FromKey
    String apiKey();

    @Claim("sub")
    @Nullable
    String identity();

    @Claim
    @Nullable
    String name();

    @Claim
    @Nullable
    String metadata();

    @Claim
    @Nullable
    Map<String, String> attributes();

    @Claim
    @Nullable
    Map<String, Object> video();

    @Claim
    @Nullable
    Map<String, Object> sip();

    @Claim
    @Nullable
    String kind();

    @Claim
    @Nullable
    String sha256();

    @Claim
    @Nullable
    String roomPreset();
}
