package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number that an enum constant is in JSON. Either all constants of an enum have one, or none.
 *
 * <pre>{@code
 * enum Role {
 *     @WireNumber(0) PARTICIPANT,
 *     @WireNumber(1) HOST
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface WireNumber {

    /** The number in JSON; no two constants have the same. */
    long value();
}
