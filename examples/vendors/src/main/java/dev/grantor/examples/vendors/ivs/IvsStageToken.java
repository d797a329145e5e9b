package dev.grantor.examples.vendors.ivs;

import dev.grantor.VerifiedToken;
import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Token;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A participant's token of a stage (Real-Time Streaming), signed with ES384. Its {@code kid} is the ARN of the public
 * key that was imported; its {@code jti} is the participant's id, random unless it is set.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.fromPem(Algorithm.ES384, pem).withId(publicKeyArn);
 * String jwt = IvsStageTokens.builder(key)
 *         .stage(stageArn).topic(stageId).eventsUrl(events).whipUrl(whip)
 *         .id(IvsStageToken.participantId("ada")).userId("42").allowPublish(true).allowSubscribe(true)
 *         .build().toJwt();
 * }</pre>
 */
@Token(algorithms = Algorithm.ES384, keyId = KeyId.REQUIRED, ttl = "PT12H", maxTtl = "P14D")
public interface IvsStageToken {

    /** The stage's ARN. */
    @Claim("resource")
    String stage();

    /** The last part of the stage's ARN. */
    @Claim
    String topic();

    @Claim
    URI eventsUrl();

    @Claim
    URI whipUrl();

    @Claim
    @Constant("1.0")
    String version();

    /** The user, for one's own use: at most 128 characters. */
    @Claim
    @Nullable
    String userId();

    /** What others see of the participant: names and values have 1,024 bytes in all. */
    @Claim
    @Nullable
    Map<String, String> attributes();

    @Claim(within = "capabilities")
    boolean allowPublish();

    @Claim(within = "capabilities")
    boolean allowSubscribe();

    /** IVS refuses longer ones when the participant joins. */
    @Check
    default void userIdIsNotTooLong() {
        String userId = userId();
        if (userId != null && userId.length() > 128) {
            throw new IllegalArgumentException("user_id must have at most 128 characters");
        }
    }

    /** So does it larger ones. */
    @Check
    default void attributesAreNotTooLarge() {
        Map<String, String> attributes = attributes();
        if (attributes != null
                && attributes.entrySet().stream().mapToInt(IvsStageToken::size).sum() > 1_024) {
            throw new IllegalArgumentException("attributes must have at most 1,024 bytes of UTF-8 in all");
        }
    }

    /**
     * Returns the id if a participant can have it. A token's id is no claim that a check sees, so it is asked here:
     * when the token is built, and, with {@link #participantIdIsGood}, when it is verified.
     *
     * @throws IllegalArgumentException unless it has 1 to 64 letters of ASCII, digits, hyphens and underscores
     */
    static String participantId(String id) {
        if (!isParticipantId(id)) {
            throw new IllegalArgumentException("a participant's id must have 1 to 64 of A-Z, a-z, 0-9, - and _");
        }
        return id;
    }

    /** Refuses a token without a participant's id, for {@code IvsStageTokens.verifier().check(…)}. */
    static void participantIdIsGood(VerifiedToken<IvsStageToken> token) {
        if (!token.id().map(IvsStageToken::isParticipantId).orElse(false)) {
            throw new IllegalArgumentException("jti must have 1 to 64 of A-Z, a-z, 0-9, - and _");
        }
    }

    private static boolean isParticipantId(String id) {
        return id.matches("[A-Za-z0-9_-]{1,64}");
    }

    private static int size(Map.Entry<String, String> attribute) {
        return (attribute.getKey() + attribute.getValue()).getBytes(StandardCharsets.UTF_8).length;
    }
}
