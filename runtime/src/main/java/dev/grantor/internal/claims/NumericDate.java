package dev.grantor.internal.claims;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import java.time.Instant;

/**
 * RFC 7519 §2: a JSON number of seconds since 1970, perhaps with a fraction. An exponent is refused, and so is what is
 * later than the year 9999.
 */
final class NumericDate {

    private static final int NANOSECOND_DIGITS = 9;

    private NumericDate() {}

    /** Reads a claim as it stands in the payload, to the nanosecond. */
    static Instant parse(String claim, byte[] json) {
        boolean negative = json[0] == '-';
        int digitsStart = negative ? 1 : 0;
        int digitsEnd = endOfDigits(json, digitsStart);
        boolean fraction = digitsEnd < json.length && json[digitsEnd] == '.';
        int end = fraction ? endOfDigits(json, digitsEnd + 1) : digitsEnd;
        if (end == digitsStart || end < json.length) {
            throw malformed(claim, "it is not a number of seconds without an exponent");
        }
        long seconds = seconds(json, digitsStart, digitsEnd);
        if (seconds > TokenTimes.MAX_SECONDS) {
            throw malformed(claim, "it is not in the years 1970 to 9999; are these milliseconds?");
        }
        long nanoseconds = fraction ? nanoseconds(json, digitsEnd + 1) : 0;
        return negative ? Instant.ofEpochSecond(-seconds, -nanoseconds) : Instant.ofEpochSecond(seconds, nanoseconds);
    }

    private static int endOfDigits(byte[] json, int start) {
        int end = start;
        while (end < json.length && json[end] >= '0' && json[end] <= '9') {
            end++;
        }
        return end;
    }

    /** The seconds; any larger number if they are too large. */
    private static long seconds(byte[] json, int start, int end) {
        long seconds = 0;
        for (int i = start; i < end && seconds <= TokenTimes.MAX_SECONDS; i++) {
            seconds = seconds * 10 + json[i] - '0';
        }
        return seconds;
    }

    private static int nanoseconds(byte[] json, int start) {
        int nanoseconds = 0;
        for (int i = start; i < start + NANOSECOND_DIGITS; i++) {
            nanoseconds = nanoseconds * 10 + (i < json.length ? json[i] - '0' : 0);
        }
        return nanoseconds;
    }

    static MalformedJsonException malformed(String claim, String problem) {
        return new MalformedJsonException(ErrorCode.MALFORMED_CLAIM, claim, problem + " (RFC 7519 §2)");
    }
}
