package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes the JSON of a claim as one text, for vendors that expect booleans, numbers or whole objects so.
 *
 * <pre>{@code
 * @Claim("moderator") @AsText boolean moderator();                       // "moderator": "true"
 * @Claim("capability") @AsText Map<String, List<String>> capability();   // "{\"ns:*\":[\"publish\"]}"
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AsText {}
