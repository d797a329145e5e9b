package dev.grantor;

/**
 * Builds a grant. Every generated builder is one, so that {@link AccessToken.Builder#grant(GrantBuilder)} takes it as
 * it is.
 *
 * @param <T> the Java type of the grant
 */
public interface GrantBuilder<T> {

    /** The type of the grant that this builder builds. */
    GrantType<T> grantType();

    /**
     * Builds the grant. The builder may be changed and used again; what it has built stays as it is.
     *
     * @throws InvalidParameterException if required claims are missing (all of them are named) or a check of the grant
     *     refuses the values
     */
    T build();
}
