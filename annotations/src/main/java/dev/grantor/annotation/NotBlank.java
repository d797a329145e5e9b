package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Refuses a {@code String} claim that is empty or has only white space. The builder and the reader refuse it. Use it
 * for identifiers, where such a value is always a mistake.
 *
 * <pre>{@code
 * @Claim("service_sid") @NotBlank @Nullable String serviceSid();
 * }</pre>
 *
 * <p>Some libraries write {@code ""} for a text that nobody set, vendors' own among them. To read such tokens, say that
 * an empty text is an absent claim:
 *
 * <pre>{@code
 * @Claim("service_sid") @NotBlank(emptyAsAbsent = true) @Nullable String serviceSid();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NotBlank {

    /**
     * Whether the reader takes an empty text for an absent claim, as it takes {@code null}. The builder refuses an
     * empty text all the same, and text of nothing but white space stays an error. The claim must be one that may be
     * absent: it is {@code @Nullable}, {@code Optional} or has a default body.
     */
    boolean emptyAsAbsent() default false;
}
