package dev.grantor.examples.vendors.firebase;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client signs in to Firebase with. It lives for an hour at most. Firebase refuses claims under the names of its
 * own. Its own Java library writes no {@code typ}.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.fromPem(Algorithm.RS256, pem).withClaim("iss", serviceAccountMail);
 * String jwt = FirebaseCustomTokens.builder(key).uid("ada").claims(Map.of("premium", true)).build().toJwt();
 * }</pre>
 */
@Token(algorithms = Algorithm.RS256, keyId = KeyId.NEVER, typeOptional = true, maxTtl = "PT1H", jti = Presence.NEVER)
public interface FirebaseCustomToken {

    /** The mail address of the service account. */
    @Claim("iss")
    @FromKey
    String issuer();

    /** The same. */
    @Claim("sub")
    @FromKey("iss")
    String subject();

    @Claim("aud")
    @Constant("https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit")
    String audience();

    /** The user: 1 to 128 characters. */
    @Claim
    String uid();

    /** Further claims of the user, for security rules. */
    @Claim
    @Nullable
    Map<String, @Nullable Object> claims();

    /** Firebase refuses longer ids when the client signs in. */
    @Check
    default void uidIsNotTooLong() {
        if (uid().isEmpty() || uid().length() > 128) {
            throw new IllegalArgumentException("uid must have 1 to 128 characters");
        }
    }

    /** So are names that Firebase and OpenID Connect use themselves. */
    @Check
    default void claimsHaveNamesOfTheirOwn() {
        Map<String, @Nullable Object> claims = claims();
        if (claims != null && claims.keySet().stream().anyMatch(FirebaseReservedClaims::contains)) {
            throw new IllegalArgumentException(
                    "claims has a name that Firebase reserves, such as \"sub\" or \"firebase\"");
        }
    }
}
