package dev.grantor.examples.vendors.hasura;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.AsText;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import org.jspecify.annotations.Nullable;

/**
 * As {@link HasuraToken}, with the session variables as one text of JSON ({@code claims_format: stringified_json}), for
 * issuers that can write nothing but texts.
 *
 * <pre>{@code
 * String jwt = HasuraTextTokens.builder(key).session(session).build().toJwt();
 * }</pre>
 */
@Token(
        algorithms = {Algorithm.HS256, Algorithm.HS384, Algorithm.HS512},
        keyId = KeyId.NEVER,
        typeOptional = true,
        exp = Presence.WAIVABLE,
        jti = Presence.IF_SET)
public interface HasuraTextToken {

    @Claim("sub")
    @Nullable
    String subject();

    @Claim("https://hasura.io/jwt/claims")
    @AsText
    HasuraSession session();
}
