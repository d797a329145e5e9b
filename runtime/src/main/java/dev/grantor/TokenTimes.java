package dev.grantor;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * A token's times as RFC 7519 NumericDates in whole seconds since 1970, rounded down.
 *
 * @param notBefore null if the token is valid at once
 */
record TokenTimes(long issuedAt, @Nullable Long notBefore, long expiresAt) {

    /** 9999-12-31T23:59:59Z, the last that ISO 8601 and most libraries can write. */
    static final long MAX_SECONDS = 253_402_300_799L;

    /** @param source the parameter that {@code issuedAt} comes from, for messages */
    static TokenTimes of(String source, long issuedAt, long ttl, @Nullable Long notBefore) {
        long expiresAt = issuedAt + ttl;
        if (expiresAt > MAX_SECONDS) {
            throw outOfRange(source, source + " is so late that the token would expire after the year 9999.");
        }
        if (notBefore != null && notBefore >= expiresAt) {
            throw outOfRange(
                    "notBefore",
                    "notBefore (%s) must be before the token expires (%s)."
                            .formatted(Instant.ofEpochSecond(notBefore), Instant.ofEpochSecond(expiresAt)));
        }
        return new TokenTimes(issuedAt, notBefore, expiresAt);
    }

    static long seconds(String parameter, @Nullable Instant instant) {
        return inRange(parameter, instant).getEpochSecond();
    }

    /** What the clock says, which may be anybody's. */
    static Instant now(InstantSource clock) {
        Instant now;
        try {
            now = clock.instant();
        } catch (Exception e) {
            throw Parameters.failed("clock", "clock", e);
        }
        return inRange("clock", now);
    }

    private static Instant inRange(String parameter, @Nullable Instant instant) {
        Instant given = Parameters.required(parameter, instant);
        long seconds = given.getEpochSecond();
        if (seconds < 0 || seconds > MAX_SECONDS) {
            throw outOfRange(parameter, parameter + " must be in the years 1970 to 9999, but is " + given + '.');
        }
        return given;
    }

    private static InvalidParameterException outOfRange(String parameter, String message) {
        return new InvalidParameterException(ErrorCode.PARAMETER_RANGE, parameter, message);
    }
}
