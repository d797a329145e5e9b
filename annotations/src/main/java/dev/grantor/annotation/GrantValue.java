package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an accessor whose value <em>is</em> the grant's JSON object, as Jackson's {@code @JsonValue} does: for an
 * object that comes from elsewhere and is passed on unchanged. It is the only claim of its grant, and its type is a
 * JSON object: a {@code Map} or a {@link GrantPart}.
 *
 * <pre>{@code
 * @Grant("player")
 * public interface PlaybackGrant {
 *     @GrantValue
 *     default Map<String, Object> getGrant() {
 *         return Map.of();
 *     }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface GrantValue {}
