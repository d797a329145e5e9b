package dev.grantor.internal.claims;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.internal.parameter.Parameters;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * A token's times as RFC 7519 NumericDates in whole seconds since 1970, rounded down.
 *
 * @param notBefore null if the token is valid at once
 * @param expiresAt {@link #NEVER} if it does not expire
 */
public record TokenTimes(long issuedAt, @Nullable Long notBefore, long expiresAt) {

    /** 9999-12-31T23:59:59Z, the last that ISO 8601 and most libraries can write. */
    public static final long MAX_SECONDS = 253_402_300_799L;

    /** For a token that does not expire. */
    public static final long NEVER = Long.MAX_VALUE;

    /**
     * The times of a token.
     *
     * @param source the parameter that {@code now} comes from, for messages
     * @param issuedAt now, or earlier
     * @param ttl seconds from now on, or {@link #NEVER}
     */
    public static TokenTimes of(String source, long now, long issuedAt, long ttl, @Nullable Long notBefore) {
        if (ttl == NEVER) {
            return new TokenTimes(issuedAt, notBefore, NEVER);
        }
        long expiresAt = now + ttl;
        if (expiresAt > MAX_SECONDS) {
            throw outOfRange(source, "so late that the token would expire after the year 9999");
        }
        if (notBefore != null && notBefore >= expiresAt) {
            throw outOfRange(
                    "notBefore",
                    "must be before the token expires (%s), but is %s"
                            .formatted(Instant.ofEpochSecond(expiresAt), Instant.ofEpochSecond(notBefore)));
        }
        return new TokenTimes(issuedAt, notBefore, expiresAt);
    }

    public static long seconds(String parameter, @Nullable Instant instant) {
        return inRange(parameter, instant).getEpochSecond();
    }

    /** The time of the clock, whose code may be anybody's. */
    public static Instant now(InstantSource clock) {
        Instant now;
        try {
            now = clock.instant();
        } catch (Exception e) {
            throw Parameters.failed("clock", "the clock", e);
        }
        return inRange("clock", now);
    }

    private static Instant inRange(String parameter, @Nullable Instant instant) {
        Instant given = Parameters.required(parameter, instant);
        long seconds = given.getEpochSecond();
        if (seconds < 0 || seconds > MAX_SECONDS) {
            throw outOfRange(parameter, "must be in the years 1970 to 9999, but is " + given);
        }
        return given;
    }

    private static InvalidParameterException outOfRange(String parameter, String message) {
        return new InvalidParameterException(ErrorCode.PARAMETER_RANGE, parameter, message);
    }
}
