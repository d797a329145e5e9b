package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes a {@code List} or a {@code Set} as one text whose elements a space separates, as RFC 6749 §3.3 has it for
 * scopes. The elements are {@code String}s or enums; none is empty or has a space in it.
 *
 * <pre>{@code
 * @Claim("scope") @SpaceSeparated Set<Scope> scopes(); // "scope": "read write"
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SpaceSeparated {}
