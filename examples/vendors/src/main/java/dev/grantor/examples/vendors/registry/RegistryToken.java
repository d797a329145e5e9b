package dev.grantor.examples.vendors.registry;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import java.util.List;

/**
 * What an authorization service of distribution answers to a Docker client. A client that is not known has an empty
 * {@code sub}, which is a text and not missing.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.fromPem(Algorithm.ES256, pem).withId(keyId).withClaim("iss", "auth.acme.example");
 * String jwt = RegistryTokens.builder(key)
 *         .service("registry.acme.example")
 *         .subject("ada")
 *         .access(List.of(AccessEntries.builder().type("repository").name("rooms/app").actions(List.of("pull")).build()))
 *         .build()
 *         .toJwt();
 * }</pre>
 */
@Token(
        algorithms = {Algorithm.ES256, Algorithm.RS256},
        keyId = KeyId.REQUIRED,
        ttl = "PT5M",
        maxTtl = "PT1H",
        nbf = Presence.ALWAYS)
public interface RegistryToken {

    @Claim("iss")
    @FromKey
    String issuer();

    /** The registry's own name, as its configuration has it. */
    @Claim("aud")
    String service();

    /** The account; empty for a client that is not known. */
    @Claim("sub")
    String subject();

    @Claim
    List<AccessEntry> access();
}
