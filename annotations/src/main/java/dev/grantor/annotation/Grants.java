package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an accessor as an open place for grants: the builder takes grants of any type, each under its key, and the
 * accessor returns them as a {@code dev.grantor.GrantSet}. A token without any grant has to be asked for by
 * {@code withoutGrants()}, and the verifier refuses one unless it {@linkplain Waivable accepts} what is waived. The
 * accessor never returns null.
 *
 * <pre>{@code
 * @Grants(within = "grants") GrantSet grants();        // {"grants":{"video":{"room":"daily"}}}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Grants {

    /** The path of the objects that the grants lie in; by default they are claims of the token itself. */
    String[] within() default {};
}
