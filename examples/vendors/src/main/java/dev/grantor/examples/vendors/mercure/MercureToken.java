package dev.grantor.examples.vendors.mercure;

import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Presence;
import dev.grantor.annotation.Token;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A publisher's or a subscriber's token. All that it allows is in the claim {@code mercure}: topic selectors, or
 * {@code *} for all topics. A hub ignores selectors that stand elsewhere without a word, and ignores {@code mercure} in
 * a token that has {@code https://mercure.rocks/} as well, which {@link MercureNamespacedToken} declares: a verifier
 * with {@code refuseUnknownClaims()} refuses such a token, another one reads {@code mercure}.
 *
 * <pre>{@code
 * HmacKey key = HmacKey.hs256(Secret.text(hubSecret));
 * String jwt = MercureTokens.builder(key).subscribe(List.of("https://acme.example/rooms/{id}")).build().toJwt();
 * }</pre>
 */
@Token(algorithms = Algorithm.HS256, typeOptional = true, jti = Presence.NEVER)
public interface MercureToken {

    /** The topics that the bearer may publish to; none if it is not set. */
    @Claim(within = "mercure")
    @Nullable
    List<String> publish();

    /** The topics whose private updates the bearer may receive; none if it is not set. */
    @Claim(within = "mercure")
    @Nullable
    List<String> subscribe();

    /** What the hub tells others of the subscriber. */
    @Claim(within = "mercure")
    @Nullable
    Map<String, @Nullable Object> payload();
}
