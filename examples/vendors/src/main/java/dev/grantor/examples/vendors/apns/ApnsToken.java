package dev.grantor.examples.vendors.apns;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;

/**
 * What a provider shows to APNs with each push. It does not expire: Apple counts an hour from {@code iat}, and refuses
 * providers that make a new one more often than every twenty minutes, so keep it for that long.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.fromPem(Algorithm.ES256, p8).withId("ABC123DEFG").withClaim("iss", "DEF123GHIJ");
 * String jwt = ApnsTokens.builder(key).build().toJwt();
 * }</pre>
 */
@Token(
        algorithms = Algorithm.ES256,
        keyId = KeyId.REQUIRED,
        maxTtl = "PT1H",
        exp = Presence.NEVER,
        jti = Presence.NEVER)
public interface ApnsToken {

    /** The team's id, ten characters. */
    @Claim("iss")
    @FromKey
    String team();
}
