package dev.grantor;

/**
 * Builds a grant. Every grant's generated builder is one, so that {@link TokenBuilder.Granting#grant(GrantBuilder)}
 * takes it as it is.
 *
 * @param <T> the Java type of the grant
 */
public interface GrantBuilder<T> extends ValueBuilder<T> {

    /** The type of the grant that this builder builds. */
    GrantType<T> grantType();
}
