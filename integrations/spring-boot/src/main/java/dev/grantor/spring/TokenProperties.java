package dev.grantor.spring;

import dev.grantor.annotation.Algorithm;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One declared token, and its key.
 *
 * @param type the interface of the token, by the name of its class
 * @param algorithm the algorithm of the key, where the token's declaration names several
 * @param secret the secret that tokens are signed and verified with (HMAC)
 * @param privateKey the private key that tokens are signed with: PEM (PKCS #8), or the location of such a file
 * @param publicKey the public key that tokens are verified with: PEM, or the location of such a file
 * @param jwkSetUri the address of the JWK set with the public keys that tokens are verified with; it takes grantor-jwks
 * @param keyId the id of the key, the header's kid
 * @param keyClaims the claims that tokens take from their key, by their names
 * @param issuer the issuers whose tokens are accepted, where the declaration has no constant issuer
 * @param audience the audiences of which a token must name one: mostly this service's own name
 * @param leeway by how much the clocks of who mints and who verifies may differ: none unless set, at most 10 minutes
 * @param maxLifetime the longest lifetime of a token that is accepted, if not that of its declaration
 * @param acceptWaived whether tokens are accepted that lack what their declaration lets them waive
 * @param bearer whether such a token authenticates HTTP requests; say false for tokens that are for others
 */
record TokenProperties(
        @Nullable Class<?> type,
        @Nullable Algorithm algorithm,
        @Nullable SecretProperties secret,
        @Nullable String privateKey,
        @Nullable String publicKey,
        @Nullable URI jwkSetUri,
        @Nullable String keyId,
        @DefaultValue Map<String, String> keyClaims,
        @DefaultValue List<String> issuer,
        @DefaultValue List<String> audience,
        @Nullable Duration leeway,
        @Nullable Duration maxLifetime,
        boolean acceptWaived,
        @DefaultValue("true") boolean bearer) {

    /** Whether there is something to verify tokens with. */
    boolean verifies() {
        return secret != null || publicKey != null || jwkSetUri != null;
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "TokenProperties[%s]".formatted(type == null ? "" : type.getName());
    }
}
