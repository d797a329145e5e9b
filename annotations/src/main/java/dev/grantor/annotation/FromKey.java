package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A claim, or a parameter of the header, that the signing key knows: the builder takes it from its key and has no
 * method for it, and the verifier compares it with the key that the token is signed with.
 *
 * <pre>{@code
 * @Claim("iss") @FromKey String apiKey();              // HmacKey.hs256(secret).withClaim("iss", "APIkey")
 * @Claim("sub") @FromKey("iss") String subject();      // the same
 * }</pre>
 *
 * <p>A claim from the key stands in the token's own object, not {@code within} another.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FromKey {

    /** What the key calls it: by default as the claim is named. {@code "kid"} is the key's id. */
    String value() default "";
}
