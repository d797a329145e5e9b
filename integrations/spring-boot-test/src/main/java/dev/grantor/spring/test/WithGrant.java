package dev.grantor.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithSecurityContext;

/**
 * Has a token authenticate the requests of a test. It is minted and verified for real, with a key that is made for the
 * test; the application's verifier is not asked.
 *
 * <pre>{@code
 * @Test
 * @WithGrant("{'grants': {'room_booking': {'room_id': 'R-42'}}}")
 * void roomIsBooked() throws Exception {
 *     mvc.perform(get("/rooms/R-42")).andExpect(status().isOk());
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = WithGrantSecurityContextFactory.class)
public @interface WithGrant {

    /**
     * The claims of the token, as JSON; single quotation marks may stand for double ones. Added are constants, times,
     * and where they are declared and not given: {@code aud} and {@code iss}, the first that the application accepts,
     * and {@code sub}, which is {@code test}.
     */
    String value() default "{}";

    /** The interface of the token; needed where the properties of the application have several. */
    Class<?> token() default Void.class;

    /** When the token is minted: before the test's own set-up, as other annotations of Spring Security's tests. */
    @AliasFor(annotation = WithSecurityContext.class)
    TestExecutionEvent setupBefore() default TestExecutionEvent.TEST_METHOD;
}
