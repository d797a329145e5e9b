package dev.grantor.examples.vendors.hasura;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import org.jspecify.annotations.Nullable;

/**
 * A user's token, with the session variables as an object, which is Hasura's default ({@code claims_format: json}). The
 * secret is the {@code key} of {@code HASURA_GRAPHQL_JWT_SECRET}, as text. Where that has an {@code audience} or an
 * {@code issuer}, declare the claim; with keys that other applications share, an audience is indispensable.
 *
 * <pre>{@code
 * HmacKey key = HmacKey.hs256(Secret.text(secret));
 * String jwt = HasuraTokens.builder(key)
 *         .subject("42")
 *         .session(HasuraSessions.builder()
 *                 .defaultRole("user")
 *                 .allowedRoles(List.of("user", "editor"))
 *                 .userId("42")
 *                 .build())
 *         .build()
 *         .toJwt();
 * }</pre>
 */
@Token(
        algorithms = {Algorithm.HS256, Algorithm.HS384, Algorithm.HS512},
        keyId = KeyId.NEVER,
        typeOptional = true,
        exp = Presence.WAIVABLE,
        jti = Presence.IF_SET)
public interface HasuraToken {

    @Claim("sub")
    @Nullable
    String subject();

    @Claim("https://hasura.io/jwt/claims")
    HasuraSession session();
}
