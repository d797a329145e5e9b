package dev.grantor.vendors;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.AsText;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ably's token: the header names the key, and the capability is JSON as text. */
@Token(algorithms = Algorithm.HS256, keyId = KeyId.REQUIRED, jti = Presence.NEVER)
public interface AblyToken {

    @Claim("x-ably-capability")
    @AsText
    Map<String, List<String>> capability();

    @Claim("x-ably-clientId")
    @Nullable
    String clientId();
}
