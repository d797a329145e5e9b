package dev.grantor.examples.vendors.ivs;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Token;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A participant's token of a stage (Real-Time Streaming), signed with ES384. Its {@code kid} is the ARN of the public
 * key that was imported; its {@code jti} is the participant's id.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.fromPem(Algorithm.ES384, pem).withId(publicKeyArn);
 * String jwt = IvsStageTokens.builder(key)
 *         .stage(stageArn).topic(stageId).eventsUrl(events).whipUrl(whip)
 *         .id("ada").userId("42").allowPublish(true).allowSubscribe(true)
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

    /** What others see of the participant: 1 KB in all. */
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
}
