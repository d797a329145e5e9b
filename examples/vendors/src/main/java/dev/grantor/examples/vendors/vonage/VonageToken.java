package dev.grantor.examples.vendors.vonage;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application's token, and that of one of its users. The application's id names the account and the key: there is no
 * {@code kid}. A user may do what the list of paths says. A token without {@code exp} has to be asked for; a day is the
 * longest for a user.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.fromPem(Algorithm.RS256, pem)       // PKCS #8
 *         .withClaim("application_id", "aaaaaaaa-bbbb-cccc-dddd-0123456789ab");
 * String jwt = VonageTokens.builder(key)
 *         .user("ada")
 *         .aclPaths(Map.of("/**", VonageAclRules.builder().build()))
 *         .build()
 *         .toJwt();
 * }</pre>
 */
@Token(algorithms = Algorithm.RS256, keyId = KeyId.NEVER, exp = Presence.WAIVABLE)
public interface VonageToken {

    /** A UUID. */
    @Claim("application_id")
    @FromKey
    String applicationId();

    /** The user's name; absent in the application's own token. */
    @Claim("sub")
    @NotBlank
    @Nullable
    String user();

    /** What may be called, by patterns of paths. */
    @Claim(value = "paths", within = "acl")
    @Nullable
    Map<String, VonageAclRule> aclPaths();
}
