package dev.grantor;

import dev.grantor.error.InvalidParameterException;

/**
 * Builds a grant, or a part of one. Every generated builder is one.
 *
 * @param <T> the Java type of what is built
 */
public interface ValueBuilder<T> {

    /**
     * Builds the value. The builder may be changed and used again; what it has built stays as it is.
     *
     * @throws InvalidParameterException if required claims are missing (all of them are named) or a check refuses the
     *     values
     */
    T build();
}
