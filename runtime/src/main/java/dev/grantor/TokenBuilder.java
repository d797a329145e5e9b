package dev.grantor;

import dev.grantor.error.GrantConflictException;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.SigningException;
import dev.grantor.error.TokenTooLargeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * Builds tokens of one type and one key. Every token's generated builder is one. What is given is checked and copied at
 * once, so that a mistake shows where it was made and later changes have no effect. A builder may be changed and used
 * again after {@link #build}, but not by several threads at a time.
 *
 * @param <T> the Java type of the claims
 */
public interface TokenBuilder<T> {

    /** The type of the tokens that this builder builds. */
    TokenType<T> tokenType();

    /**
     * What {@link #build} asks, once, for the time of issue; the system's clock by default. A clock that fails, gives
     * null or is outside the years 1970 to 9999 makes {@link #build} throw {@link InvalidParameterException}.
     *
     * @throws InvalidParameterException if it is null
     */
    TokenBuilder<T> clock(InstantSource clock);

    /**
     * When the token was issued, {@code iat} (RFC 7519 §4.1.6), instead of asking the {@link #clock}. It is written as
     * it is, and the token expires its lifetime later. Fractions of a second are dropped.
     *
     * @param issuedAt in the years 1970 to 9999
     * @throws InvalidParameterException if it is null or outside these years
     */
    TokenBuilder<T> issuedAt(Instant issuedAt);

    /**
     * The largest token that {@link #build} makes, 16,384 by default: what clients put into a header or a URL.
     *
     * @param characters 256 to 1,048,576 characters of {@link AccessToken#toJwt}
     * @throws InvalidParameterException if it is outside that range
     */
    TokenBuilder<T> maxLength(int characters);

    /**
     * Builds and signs the token.
     *
     * @throws InvalidParameterException if required claims are missing (all of them are named) or a check refuses the
     *     values, the clock fails, the times contradict each other, or the type of a grant fails or does not write one
     *     JSON object
     * @throws TokenTooLargeException if the token would be longer than {@link #maxLength}
     * @throws SigningException if it cannot be signed
     */
    AccessToken build();

    /**
     * Builds tokens that expire.
     *
     * @param <T> the Java type of the claims
     */
    interface Expiring<T> extends TokenBuilder<T> {

        /**
         * How long the token is valid. Fractions of a second are dropped.
         *
         * @param ttl as the token's declaration says: {@code minTtl} to {@code maxTtl}
         * @throws InvalidParameterException if it is null or outside that range
         */
        Expiring<T> ttl(Duration ttl);
    }

    /**
     * Builds tokens with an open place for grants.
     *
     * @param <T> the Java type of the claims
     */
    interface Granting<T> extends TokenBuilder<T> {

        /**
         * Adds the grant that {@code grant} builds. It is built at once.
         *
         * @throws InvalidParameterException if {@code grant} is null, cannot build, or gives something that
         *     {@link #grant(GrantType, Object)} refuses
         * @throws GrantConflictException if there is a grant of this key already, or no grant can have it
         */
        Granting<T> grant(GrantBuilder<?> grant);

        /**
         * Adds a grant. Its {@linkplain GrantType#copy copy} is taken at once, but only {@link #build} has it written
         * and finds what is wrong with that. A type written by hand must implement {@code copy} if its values can
         * change: otherwise what is signed is what they are when the token is built.
         *
         * @throws InvalidParameterException if the type or the value is null, the type's key is null, blank, has
         *     control characters or an unpaired surrogate, or the type fails to give its key or to copy the value
         * @throws GrantConflictException if there is a grant of this key already, or no grant can have it
         */
        <G> Granting<T> grant(GrantType<G> type, G value);

        /**
         * Adds a grant that nobody declared.
         *
         * @param key the grant's key: not blank, without control characters, well-formed UTF-16
         * @param grant its members: strings, booleans, finite numbers, nulls, lists and string-keyed maps of these;
         *     copied at once
         * @throws InvalidParameterException if one of them is null or not so
         * @throws GrantConflictException if there is a grant of this key already, or no grant can have it
         */
        Granting<T> grant(String key, Map<String, ?> grant);
    }
}
