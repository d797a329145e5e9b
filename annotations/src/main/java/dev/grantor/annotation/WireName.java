package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of an enum constant in JSON, where it is not the constant's own. A name that no constant has is an error
 * when the claim is read.
 *
 * <pre>{@code
 * enum Layout {
 *     @WireName("grid-view") GRID,
 *     @WireName("speaker-view") SPEAKER
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface WireName {

    /** The name in JSON; not empty. */
    String value();
}
