package dev.grantor.examples.vendors.vonage;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.SpaceSeparated;
import dev.grantor.annotation.Token;
import dev.grantor.annotation.WireName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participant's token for a video session, signed with the application's key: a day unless set, and 30 at most. The
 * classes of the layout are one text. It has all that an application's token needs: whoever verifies those himself has
 * to {@code refuseUnknownClaims()}.
 *
 * <pre>{@code
 * String jwt = VonageVideoTokens.builder(key)
 *         .sessionId(sessionId)
 *         .role(VonageVideoToken.Role.PUBLISHER)
 *         .connectionData("user=42")
 *         .build()
 *         .toJwt();
 * }</pre>
 */
@Token(algorithms = Algorithm.RS256, keyId = KeyId.NEVER, ttl = "PT24H", maxTtl = "P30D")
public interface VonageVideoToken {

    /** A UUID. */
    @Claim("application_id")
    @FromKey
    String applicationId();

    @Claim
    @Constant("session.connect")
    String scope();

    @Claim
    @NotBlank
    String sessionId();

    @Claim
    Role role();

    /** What the others are told of the participant: no more than 1,000 characters. */
    @Claim
    @Nullable
    String connectionData();

    /** Of the participant's streams in a broadcast's or an archive's layout. */
    @Claim
    @SpaceSeparated
    @Nullable
    List<String> initialLayoutClassList();

    @Check
    default void connectionDataIsNotTooLong() {
        String data = connectionData();
        if (data != null && data.length() > 1_000) {
            throw new IllegalArgumentException("connection_data must have at most 1000 characters");
        }
    }

    /** What the participant may do. */
    enum Role {
        @WireName("subscriber")
        SUBSCRIBER,
        @WireName("publisher")
        PUBLISHER,
        @WireName("moderator")
        MODERATOR
    }
}
