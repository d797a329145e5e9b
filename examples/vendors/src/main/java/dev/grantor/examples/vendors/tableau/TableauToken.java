package dev.grantor.examples.vendors.tableau;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.Header;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Token;
import java.util.List;

/**
 * A user's token of a connected app. The client id is the issuer in the header as well as in the payload, the secret's
 * id is the {@code kid}, and it lives for ten minutes at most.
 *
 * <pre>{@code
 * HmacKey key = HmacKey.hs256(Secret.text(secretValue)).withId(secretId).withClaim("iss", clientId);
 * String jwt = TableauTokens.builder(key).user("ada@acme.example").scopes(List.of("tableau:views:embed")).build().toJwt();
 * }</pre>
 */
@Token(algorithms = Algorithm.HS256, keyId = KeyId.REQUIRED, ttl = "PT5M", maxTtl = "PT10M")
public interface TableauToken {

    @Header("iss")
    @FromKey("iss")
    String headerIssuer();

    /** The client id of the connected app. */
    @Claim("iss")
    @FromKey
    String clientId();

    @Claim("aud")
    @Constant("tableau")
    String audience();

    /** The user's name in Tableau. */
    @Claim("sub")
    String user();

    /** {@code tableau:views:embed}, for example. */
    @Claim("scp")
    List<String> scopes();
}
