package dev.grantor.examples.vendors.rfc9068;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.SpaceSeparated;
import dev.grantor.annotation.Token;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An access token of RFC 9068. A resource server is told whose tokens it takes, and which audience it is:
 *
 * <pre>{@code
 * TokenVerifier<OAuthAccessToken> verifier = OAuthAccessTokens.verifier()
 *         .keys(RemoteJwkSet.of(URI.create("https://auth.acme.example/jwks")))
 *         .issuer("https://auth.acme.example")
 *         .audience("https://rooms.acme.example")
 *         .build();
 * }</pre>
 */
@Token(
        type = "at+jwt",
        algorithms = {Algorithm.RS256, Algorithm.ES256, Algorithm.EDDSA},
        keyId = KeyId.OPTIONAL,
        maxTtl = "PT24H")
public interface OAuthAccessToken {

    /** The authorization server. */
    @Claim("iss")
    URI issuer();

    /** The resource servers that it is for. */
    @Claim("aud")
    Set<String> audiences();

    /** The resource owner, or the client where there is none. */
    @Claim("sub")
    String subject();

    @Claim
    String clientId();

    /** When the resource owner was authenticated. */
    @Claim
    @Nullable
    Instant authTime();

    @Claim
    @Nullable
    String acr();

    @Claim
    @Nullable
    List<String> amr();

    @Claim
    @SpaceSeparated
    @Nullable
    Set<String> scope();

    @Claim
    @Nullable
    List<String> groups();

    @Claim
    @Nullable
    List<String> roles();

    @Claim
    @Nullable
    List<String> entitlements();
}
