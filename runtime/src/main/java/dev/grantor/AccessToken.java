package dev.grantor;

import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.claims.TokenTimes;
import dev.grantor.internal.parameter.Parameters;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signed token: a JSON Web Token (RFC 7519) that says what its bearer may do. Immutable, safe to share between
 * threads; {@link #toJwt} gives the same string each time.
 *
 * <pre>{@code
 * AccessToken token = ServiceTokens.builder(key)
 *         .audience("rooms")
 *         .subject("calendar")
 *         .ttl(Duration.ofMinutes(5))
 *         .build();
 * String jwt = token.toJwt();
 * }</pre>
 *
 * <p>Whoever has the string may do what it says: do not log it. {@link #toString} does not show it.
 */
public final class AccessToken {

    private final String jwt;
    private final @Nullable String id;
    private final TokenTimes times;

    AccessToken(String jwt, @Nullable String id, TokenTimes times) {
        this.jwt = jwt;
        this.id = id;
        this.times = times;
    }

    /**
     * Starts a token of a type that will be signed with {@code key}. Generated builders use it; write
     * {@code ServiceTokens.builder(key)} where there is one.
     *
     * @throws InvalidParameterException if one of them is null, or the key cannot sign such tokens: it has another
     *     algorithm, no id, or not the claims that they take from it
     */
    public static <T> TokenDraft<T> builder(TokenType<T> type, SigningKey key) {
        Parameters.required("type", type);
        Parameters.required("key", key);
        return new TokenDraft<>(type, templates(key).of(type));
    }

    private static TokenTemplates templates(SigningKey key) {
        return key instanceof HmacKey hmac ? hmac.templates() : ((FunctionKey) key).templates();
    }

    /** The token as clients send it: JWS Compact Serialization, RFC 7515 §7.1. */
    public String toJwt() {
        return jwt;
    }

    /** The token's unique id, {@code jti} (RFC 7519 §4.1.7); null if it has none. */
    public @Nullable String id() {
        return id;
    }

    /** When the token was issued, {@code iat} (RFC 7519 §4.1.6), in whole seconds; also where it is not written. */
    public Instant issuedAt() {
        return Instant.ofEpochSecond(times.issuedAt());
    }

    /** Whether the token expires at all. */
    public boolean expires() {
        return times.expiresAt() != TokenTimes.NEVER;
    }

    /**
     * From when on the token is no longer accepted, {@code exp} (RFC 7519 §4.1.4), in whole seconds;
     * {@link Instant#MAX} if it does not {@linkplain #expires expire}.
     */
    public Instant expiresAt() {
        return expires() ? Instant.ofEpochSecond(times.expiresAt()) : Instant.MAX;
    }

    /** Says that it is a token, and nothing of what it holds. */
    @Override
    public String toString() {
        return "AccessToken[redacted]";
    }
}
