package dev.grantor.examples.vendors.mercure;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * As {@link MercureToken}, with all that it allows in the claim {@code https://mercure.rocks/}, for issuers that take
 * only names with a namespace. Such issuers mostly sign with RS256, which the hub has to be configured for. Where a
 * token has {@code mercure}, too, a hub ignores that, and so does a verifier.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.fromPem(Algorithm.RS256, pem);
 * String jwt = MercureNamespacedTokens.builder(key).publish(List.of("*")).build().toJwt();
 * }</pre>
 */
@Token(algorithms = Algorithm.RS256, typeOptional = true, jti = Presence.NEVER)
public interface MercureNamespacedToken {

    /** The topics that the bearer may publish to; none if it is not set. */
    @Claim(within = "https://mercure.rocks/")
    @Nullable
    List<String> publish();

    /** The topics whose private updates the bearer may receive; none if it is not set. */
    @Claim(within = "https://mercure.rocks/")
    @Nullable
    List<String> subscribe();

    /** What the hub tells others of the subscriber. */
    @Claim(within = "https://mercure.rocks/")
    @Nullable
    Map<String, @Nullable Object> payload();
}
