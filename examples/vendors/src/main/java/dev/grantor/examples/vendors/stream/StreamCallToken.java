package dev.grantor.examples.vendors.stream;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user's token for some calls only, perhaps with another role in them. Unlike a user's token it must expire. It has
 * all that a user's token needs: whoever verifies those himself has to {@code refuseUnknownClaims()}.
 *
 * <pre>{@code
 * HmacKey key = HmacKey.hs256(Secret.text(apiSecret));
 * String jwt = StreamCallTokens.builder(key)
 *         .userId("ada")
 *         .role("admin")
 *         .callCids(List.of("default:standup"))
 *         .build()
 *         .toJwt();
 * }</pre>
 */
@Token(algorithms = Algorithm.HS256, keyId = KeyId.NEVER, typeOptional = true, jti = Presence.NEVER, backdate = "PT5S")
public interface StreamCallToken {

    @Claim
    @NotBlank
    String userId();

    /** The user's role in these calls; the role that the user has anyway if it is absent. */
    @Claim
    @NotBlank
    @Nullable
    String role();

    /** The calls, each as {@code type:id}. */
    @Claim
    List<String> callCids();

    /** A token of no call is of no use. */
    @Check
    default void hasCalls() {
        if (callCids().isEmpty()) {
            throw new IllegalArgumentException("call_cids must name a call");
        }
    }
}
