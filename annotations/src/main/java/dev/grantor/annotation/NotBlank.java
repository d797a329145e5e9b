package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Refuses an empty {@code String} claim, and one of nothing but white space: for identifiers, where such a value is always
 * a mistake. The builder and the reader refuse it.
 *
 * <pre>{@code
 * @Claim("service_sid") @NotBlank @Nullable String serviceSid();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NotBlank {}
