package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an accessor as an open place for claims that are not declared: a {@code Map<String, Object>}, free-form JSON
 * by names. It is empty unless set, and never null. Names that the token has are refused.
 *
 * <pre>{@code
 * @OtherClaims Map<String, Object> otherClaims();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OtherClaims {}
