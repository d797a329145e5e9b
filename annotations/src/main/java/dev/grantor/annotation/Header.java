package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an accessor as a parameter of the token's header (RFC 7515 §4.3): a {@code String} that is
 * {@code @Nullable}, a {@link Constant} or {@linkplain FromKey from the key}, or must be set.
 *
 * <pre>{@code
 * @Header("twr") @Nullable String region();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Header {

    /**
     * The parameter's name; not one of RFC 7515 §4.1, RFC 7516 §4.1 and RFC 7797, which the token's declaration and its
     * key decide about.
     */
    String value();
}
