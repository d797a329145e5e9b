package dev.grantor;

import dev.grantor.codec.JsonReader;

/**
 * Reads the claims of one token that are its type's own.
 *
 * @param <T> the Java type of the claims
 */
public interface TokenReader<T> {

    /**
     * Reads the claim if the type declares it, and returns whether it does. Its value is not null. Constants, claims of
     * the key, {@code exp}, {@code iat}, {@code nbf} and {@code jti} do not get here.
     */
    boolean read(String name, JsonReader in);

    /**
     * Returns the claims once all have been read and the token's times, origin and audience are right.
     *
     * @throws dev.grantor.error.AccessTokenException if required claims are missing, or a check refuses the values
     */
    T end();
}
