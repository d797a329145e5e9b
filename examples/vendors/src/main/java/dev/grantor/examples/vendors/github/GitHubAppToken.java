package dev.grantor.examples.vendors.github;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;

/**
 * What a GitHub App shows to GitHub's API. GitHub refuses more than ten minutes, and an {@code iat} in the future by
 * its own clock, so it is back-dated by a minute.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.fromPem(Algorithm.RS256, pem).withClaim("iss", clientId);   // GitHub's file is PKCS #1
 * String jwt = GitHubAppTokens.builder(key).build().toJwt();
 * }</pre>
 */
@Token(
        algorithms = Algorithm.RS256,
        keyId = KeyId.NEVER,
        typeOptional = true,
        ttl = "PT9M",
        maxTtl = "PT9M",
        jti = Presence.NEVER,
        backdate = "PT1M")
public interface GitHubAppToken {

    /** The app's client id, or its id. */
    @Claim("iss")
    @FromKey
    String app();
}
