package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A claim, or a parameter of the header, with the same value in every token: the builder writes it and has no method
 * for it, and the verifier refuses a token in which it is missing, has another value or another type.
 *
 * <pre>{@code
 * @Claim("iss") @Constant("https://auth.acme.example") String issuer();
 * @Claim("version") @Constant("2") int version();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Constant {

    /**
     * The value as text, which is read as the accessor's type: {@code "2"} for an {@code int} is a JSON number. A
     * number has at most 64 characters when it is written without an exponent.
     */
    String value();
}
