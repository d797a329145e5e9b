package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes a {@code List} or a {@code Set} as one text whose elements a comma separates. The elements are {@code String}s
 * or enums; none is empty or has a comma in it.
 *
 * <pre>{@code
 * @Claim("geo_regions") @CommaSeparated @Nullable Set<String> geoRegions(); // "geo_regions": "US,EU"
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CommaSeparated {}
