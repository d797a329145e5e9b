package dev.grantor.twilio;

import dev.grantor.GrantSet;
import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.Grants;
import dev.grantor.annotation.Header;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.OtherClaims;
import dev.grantor.annotation.Token;
import dev.grantor.annotation.Waivable;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Twilio's access token, version 1 of its "first party authentication".
 *
 * <pre>{@code
 * String jwt = TwilioTokens.builder(ApiKey.fromEnvironment())
 *         .identity("alice")
 *         .grant(VideoGrants.builder().room("daily"))
 *         .build()
 *         .toJwt();
 * }</pre>
 *
 * @see <a href="https://www.twilio.com/docs/iam/access-tokens">Twilio's documentation</a>
 */
@Token(
        contentType = "twilio-fpa;v=1",
        algorithms = Algorithm.HS256,
        keyId = KeyId.NEVER,
        maxTtl = "PT24H",
        errors = TwilioErrors.class)
public interface TwilioToken {

    /** The SID of the key that the token is signed with, {@code SK…}. */
    @Claim("iss")
    @FromKey
    String apiKeySid();

    /** The SID of the account, {@code AC…}. */
    @Claim("sub")
    @FromKey
    String accountSid();

    /** Who bears the token; null if it is for anybody. */
    @Claim(within = "grants")
    @Waivable
    @NotBlank
    @Nullable
    String identity();

    /** The home region of the account, for example {@code ie1}: a label of a host name. */
    @Header("twr")
    @Nullable
    String region();

    /** What the bearer may do. */
    @Grants(within = "grants")
    GrantSet grants();

    /** Claims that Twilio's documentation does not know. */
    @OtherClaims
    Map<String, @Nullable Object> otherClaims();

    /** A region is 1 to 63 lower-case letters, digits and hyphens. */
    @Check
    default void regionIsALabel() {
        String region = region();
        if (region != null && !Pattern.matches("[a-z0-9-]{1,63}", region)) {
            throw new IllegalArgumentException(
                    "region must be 1 to 63 lower-case letters a to z, digits and hyphens, for example \"ie1\"");
        }
    }
}
