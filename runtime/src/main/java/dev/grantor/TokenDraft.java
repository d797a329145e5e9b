package dev.grantor;

import dev.grantor.annotation.Presence;
import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.TokenPart;
import dev.grantor.internal.claims.TokenTimes;
import dev.grantor.internal.jws.CompactToken;
import dev.grantor.internal.parameter.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A token of any type that is being built: what generated builders have in common, and the builder of types that are
 * written by hand.
 *
 * @param <T> the Java type of the claims
 */
public final class TokenDraft<T> implements TokenBuilder.Expiring<T>, TokenBuilder.Granting<T> {

    private static final int MILLISECONDS_OF_A_MINUTE = 60_000;

    private final TokenType<T> type;
    private final TokenTemplate template;
    private final TokenPolicy policy;
    private @Nullable T claims;
    private @Nullable GrantMembers grants;
    private long ttl;
    private @Nullable Long notBefore;
    private @Nullable Long issuedAt;
    private InstantSource clock = InstantSource.system();
    private @Nullable String id;
    private int maxLength = CompactToken.MAX_LENGTH;

    TokenDraft(TokenType<T> type, TokenTemplate template) {
        this.type = type;
        this.template = template;
        this.policy = template.policy();
        this.ttl = policy.expiresAt() == Presence.NEVER
                ? TokenTimes.NEVER
                : policy.lifetime().ttl().toSeconds();
    }

    @Override
    public TokenType<T> tokenType() {
        return type;
    }

    /**
     * The claims of the token that are its type's own.
     *
     * @throws InvalidParameterException if they are null
     */
    public TokenDraft<T> claims(T claims) {
        this.claims = Parameters.required("claims", claims);
        return this;
    }

    /**
     * As {@link Expiring#ttl} says.
     *
     * @throws InvalidParameterException also if tokens of this type do not expire
     */
    @Override
    public TokenDraft<T> ttl(Duration ttl) {
        requirePresent("ttl", "exp", policy.expiresAt());
        this.ttl = ttlSeconds(ttl);
        return this;
    }

    private long ttlSeconds(@Nullable Duration given) {
        long seconds = Parameters.required("ttl", given).toSeconds();
        long min = policy.lifetime().minTtl().toSeconds();
        long max = policy.lifetime().maxTtl().toSeconds();
        if (seconds < min || seconds > max) {
            String hours = max % 3600 == 0 ? " = %s h".formatted(max / 3600) : "";
            throw refused(
                    ErrorCode.PARAMETER_RANGE,
                    "ttl",
                    "must be %s s to %s s%s, but is %s%s"
                            .formatted(min, max, hours, given, millisecondsHint(seconds, max)));
        }
        return seconds;
    }

    private static String millisecondsHint(long seconds, long max) {
        boolean likely = seconds > max && seconds / 1000 <= max && seconds % MILLISECONDS_OF_A_MINUTE == 0;
        return likely ? " (for milliseconds write Duration.ofMillis(%s))".formatted(seconds) : "";
    }

    /**
     * Makes a token that never expires. Of this and {@link #ttl} the last call counts.
     *
     * @throws InvalidParameterException if tokens of this type have to expire
     */
    public TokenDraft<T> withoutExpiry() {
        if (policy.expiresAt() == Presence.ALWAYS) {
            throw refused(ErrorCode.PARAMETER_RANGE, "exp", "a %s has to expire".formatted(policy.name()));
        }
        this.ttl = TokenTimes.NEVER;
        return this;
    }

    /**
     * From when on the token is valid, {@code nbf} (RFC 7519 §4.1.5). Fractions of a second are dropped.
     *
     * @param notBefore in the years 1970 to 9999 and before the token expires, which {@link #build} checks
     * @throws InvalidParameterException if it is null or outside these years, or tokens of this type have none
     */
    public TokenDraft<T> notBefore(Instant notBefore) {
        requirePresent("notBefore", "nbf", policy.notBefore());
        this.notBefore = TokenTimes.seconds("notBefore", notBefore);
        return this;
    }

    @Override
    public TokenDraft<T> issuedAt(Instant issuedAt) {
        this.issuedAt = TokenTimes.seconds("issuedAt", issuedAt);
        return this;
    }

    @Override
    public TokenDraft<T> clock(InstantSource clock) {
        this.clock = Parameters.required("clock", clock);
        return this;
    }

    /**
     * The token's id, {@code jti} (RFC 7519 §4.1.7), in place of 128 random bits as 32 hexadecimal digits, which tell
     * nothing of other tokens.
     *
     * @param id not blank, without control characters, well-formed UTF-16; its uniqueness is the caller's matter
     * @throws InvalidParameterException if it is null or not so, or tokens of this type have none
     */
    public TokenDraft<T> id(String id) {
        requirePresent("id", "jti", policy.id());
        this.id = Parameters.text("id", id);
        return this;
    }

    private void requirePresent(String parameter, String claim, Presence presence) {
        if (presence == Presence.NEVER) {
            throw refused(ErrorCode.PARAMETER_RANGE, parameter, "a %s has no %s".formatted(policy.name(), claim));
        }
    }

    @Override
    public TokenDraft<T> maxLength(int characters) {
        this.maxLength = CompactToken.checkMaxLength(characters);
        return this;
    }

    @Override
    public TokenDraft<T> grant(GrantBuilder<?> grant) {
        return addBuilt(Parameters.required("grant", grant));
    }

    private <G> TokenDraft<T> addBuilt(GrantBuilder<G> grant) {
        GrantType<G> grantType = Parameters.supplied("type", grant, grant::grantType);
        return grant(grantType, Parameters.supplied("grant", grant, grant::build));
    }

    @Override
    public <G> TokenDraft<T> grant(GrantType<G> grantType, G value) {
        openPlace().add(Parameters.required("type", grantType), value);
        return this;
    }

    @Override
    public TokenDraft<T> grant(String key, Map<String, ?> grant) {
        openPlace().add(key, grant);
        return this;
    }

    private GrantMembers openPlace() {
        if (policy.grants() == null) {
            throw refused(
                    ErrorCode.PARAMETER_RANGE, "grant", "a %s has no open place for grants".formatted(policy.name()));
        }
        if (grants == null) {
            grants = new GrantMembers(policy);
        }
        return grants;
    }

    /** What the key says of itself, a claim or its id as {@code kid}; for the claims of the type that come from it. */
    public @Nullable String fromKey(String attribute) {
        return template.fromKey(attribute);
    }

    /** The grants of the open place that have been added so far; for the claims of the type. */
    public GrantSet grants() {
        return GrantSet.of(policy, grants == null ? List.of() : grants.share());
    }

    /**
     * As {@link TokenBuilder#build} says.
     *
     * @throws InvalidParameterException also if there are no {@link #claims}
     */
    @Override
    public AccessToken build() {
        T own = Parameters.required("claims", claims);
        TokenTimes times = times();
        String tokenId = id == null ? template.newId() : id;
        return new AccessToken(template.sign(type, own, tokenId, times, maxLength), tokenId, times);
    }

    private TokenTimes times() {
        if (issuedAt != null) {
            return TokenTimes.of("issuedAt", issuedAt, issuedAt, ttl, notBefore(issuedAt));
        }
        long now = TokenTimes.now(clock).getEpochSecond();
        long backdated = Math.max(0, now - policy.lifetime().backdate().toSeconds());
        return TokenTimes.of("clock", now, backdated, ttl, notBefore(backdated));
    }

    private @Nullable Long notBefore(long issued) {
        return notBefore == null && policy.notBefore() == Presence.ALWAYS ? Long.valueOf(issued) : notBefore;
    }

    private InvalidParameterException refused(ErrorCode code, String parameter, String problem) {
        return new InvalidParameterException(
                code, parameter, problem, policy.error(code, TokenPart.PARAMETER, parameter));
    }

    /** Says that it is a draft of a token, and nothing of what it holds. */
    @Override
    public String toString() {
        return "TokenDraft[" + policy.name() + ']';
    }
}
