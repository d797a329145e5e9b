package dev.grantor;

import dev.grantor.codec.TokenPolicy;
import dev.grantor.error.ClaimMismatchException;
import dev.grantor.error.GrantConflictException;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedTokenException;
import dev.grantor.internal.claims.TokenClaims;
import dev.grantor.internal.parameter.Parameters;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a token says, once its signature and its claims were found to be right: only a {@link TokenVerifier} makes one.
 * Immutable and safe to share between threads.
 *
 * @param <T> the Java type of the claims
 */
public final class VerifiedToken<T> {

    private final TokenType<T> type;
    private final TokenPolicy policy;
    private final TokenClaims registered;
    private final T claims;
    private final @Nullable String keyId;

    VerifiedToken(TokenType<T> type, TokenPolicy policy, TokenClaims registered, T claims, @Nullable String keyId) {
        this.type = type;
        this.policy = policy;
        this.registered = registered;
        this.claims = claims;
        this.keyId = keyId;
    }

    /** The claims that the token's declaration has. */
    public T claims() {
        return claims;
    }

    /**
     * A grant, whether it is a claim of the declaration or in its open place; empty if the token does not have it. One
     * in an open place is read as its declaration says: required claims are there, types are exact, checks pass.
     *
     * @throws MalformedTokenException if the token's grant does not fit the declaration
     * @throws InvalidParameterException if the type is null, or was written by hand and fails to give a key
     * @throws GrantConflictException if the key of the type is one that no grant of the token can have
     */
    public <G> Optional<G> grant(GrantType<G> grant) {
        Parameters.required("type", grant);
        return Parameters.supplied("grant", type, () -> type.grant(grant, claims));
    }

    /**
     * A grant that the token must have.
     *
     * @throws ClaimMismatchException if the token does not have it
     * @throws MalformedTokenException as {@link #grant} does
     * @throws InvalidParameterException as {@link #grant} does
     * @throws GrantConflictException as {@link #grant} does
     */
    public <G> G require(GrantType<G> grant) {
        return grant(grant).orElseThrow(() -> GrantSet.missing(policy, grant));
    }

    /**
     * The keys of the grants that the token has, {@code room_booking} for example: of those that are claims of the
     * declaration, then of all in its open place, declared or not.
     */
    public Set<String> grantKeys() {
        return Collections.unmodifiableSet(Parameters.supplied("grantKeys", type, () -> type.grantKeys(claims)));
    }

    /** The token's unique id, {@code jti} (RFC 7519 §4.1.7). */
    public Optional<String> id() {
        return Optional.ofNullable(registered.id());
    }

    /** When the token was issued, {@code iat} (RFC 7519 §4.1.6). */
    public Optional<Instant> issuedAt() {
        return Optional.ofNullable(registered.issuedAt());
    }

    /** From when on the token is valid, {@code nbf} (RFC 7519 §4.1.5). */
    public Optional<Instant> notBefore() {
        return Optional.ofNullable(registered.notBefore());
    }

    /** From when on the token is no longer accepted, {@code exp} (RFC 7519 §4.1.4); empty if it does not expire. */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(registered.expiresAt());
    }

    /**
     * The id of the key that the token is signed with, {@code kid} (RFC 7515 §4.1.4), if the header names one without
     * control characters.
     */
    public Optional<String> keyId() {
        return Optional.ofNullable(keyId);
    }

    /** Says that it is a verified token, and nothing of what it holds. */
    @Override
    public String toString() {
        return "VerifiedToken[redacted]";
    }
}
