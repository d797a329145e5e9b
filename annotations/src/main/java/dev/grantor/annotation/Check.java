package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a default method without parameters and without a result as a rule across claims. It runs when the grant or
 * token is built and when it is read, after all required claims are there. It refuses by throwing, for example an
 * {@code IllegalArgumentException}. The user sees the message, so it must not contain the values of claims.
 *
 * <pre>{@code
 * @Check
 * default void paramsNeedAnApplication() {
 *     if (outgoingParams() != null && outgoingApplicationSid() == null) {
 *         throw new IllegalArgumentException("outgoingParams needs outgoingApplicationSid");
 *     }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Check {}
