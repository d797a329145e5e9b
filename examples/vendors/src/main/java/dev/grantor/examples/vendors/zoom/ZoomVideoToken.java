package dev.grantor.examples.vendors.zoom;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.CommaSeparated;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import dev.grantor.annotation.WireNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token that joins a session of the Video SDK. The role is a number; the regions are one text, separated by commas;
 * the lifetime is half an hour to two days. The secret is used as the console shows it.
 *
 * <pre>{@code
 * HmacKey key = HmacKey.hs256(Secret.text(sdkSecret)).withClaim("app_key", sdkKey);
 * String jwt = ZoomVideoTokens.builder(key)
 *         .topic("standup")
 *         .role(ZoomVideoToken.Role.HOST)
 *         .geoRegions(Set.of("DE"))
 *         .build()
 *         .toJwt();
 * }</pre>
 */
@Token(
        algorithms = Algorithm.HS256,
        keyId = KeyId.NEVER,
        ttl = "PT2H",
        minTtl = "PT30M",
        maxTtl = "PT48H",
        jti = Presence.NEVER)
public interface ZoomVideoToken {

    @Claim("app_key")
    @FromKey
    String appKey();

    /** The session's name: no more than 200 characters. */
    @Claim("tpc")
    @NotBlank
    String topic();

    @Claim("role_type")
    Role role();

    @Claim
    @Constant("1")
    int version();

    /** Who joins, by a name of the application's own: fewer than 35 characters. */
    @Claim
    @NotBlank
    @Nullable
    String userIdentity();

    /** The session, by a name of the application's own: fewer than 36 characters. */
    @Claim
    @NotBlank
    @Nullable
    String sessionKey();

    /** Where media servers may be. */
    @Claim
    @CommaSeparated
    @Nullable
    Set<String> geoRegions();

    /** What cloud recordings consist of. */
    @Claim
    @Nullable
    RecordingOption cloudRecordingOption();

    /** Whether this user gets a file, where there is one for each. */
    @Claim
    @Nullable
    RecordingElection cloudRecordingElection();

    @Check
    default void topicIsNotTooLong() {
        if (topic().length() > 200) {
            throw new IllegalArgumentException("tpc must have at most 200 characters");
        }
    }

    @Check
    default void namesAreNotTooLong() {
        String identity = userIdentity();
        if (identity != null && identity.length() >= 35) {
            throw new IllegalArgumentException("user_identity must have fewer than 35 characters");
        }
        String session = sessionKey();
        if (session != null && session.length() >= 36) {
            throw new IllegalArgumentException("session_key must have fewer than 36 characters");
        }
    }

    /** A host's token is also a co-host's. */
    enum Role {
        @WireNumber(0)
        PARTICIPANT,
        @WireNumber(1)
        HOST
    }

    /** One file of the session, or one of each user. */
    enum RecordingOption {
        @WireNumber(0)
        SESSION,
        @WireNumber(1)
        EACH_USER
    }

    /** Whether this user is recorded. */
    enum RecordingElection {
        @WireNumber(0)
        OFF,
        @WireNumber(1)
        ON
    }
}
