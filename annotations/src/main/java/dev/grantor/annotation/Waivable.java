package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A claim that is required unless it is waived by name, for one whose absence makes the token more powerful, or is
 * mostly a mistake. The builder has {@code withoutUserId()} beside {@code userId(…)}, and neither of them is an error.
 * The verifier refuses a token without the claim unless it was told to {@code acceptWaived()}.
 *
 * <pre>{@code
 * @Claim("user_id") @Waivable @NotBlank @Nullable String userId();
 * }</pre>
 *
 * <p>The accessor may return null, the builder's method does not take it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Waivable {}
