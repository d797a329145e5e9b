package dev.grantor.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What the numbers of a JSON document are in Java. They have been found to be numbers of at most 64 characters. */
final class NumberText {

    /** The most digits that a {@code long} has. */
    private static final int LONG_DIGITS = 19;

    private NumberText() {}

    /** Whether the JSON integer from {@code start} to {@code end} fits into a {@code long}. */
    static boolean isLong(byte[] json, int start, int end) {
        boolean negative = json[start] == '-';
        int digits = end - start - (negative ? 1 : 0);
        if (digits != LONG_DIGITS) {
            return digits < LONG_DIGITS;
        }
        // With 19 digits, what does not fit has changed its sign, and -2^63 is its own negation.
        long number = toLong(json, start, end);
        return negative ? number < 0 : number > 0;
    }

    /** The value of a JSON integer that fits into a {@code long}. */
    static long toLong(byte[] json, int start, int end) {
        boolean negative = json[start] == '-';
        long negated = 0;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            negated = 10 * negated - (json[i] - '0');
        }
        return negative ? negated : -negated;
    }

    static long toLong(JsonReader in, JsonScanner integer, long min, long max) {
        if (integer.isLong()) {
            long number = integer.longValue();
            if (number >= min && number <= max) {
                return number;
            }
        }
        throw in.malformed("expected an integer from " + min + " to " + max);
    }

    /** The smallest of {@code Integer}, {@code Long} and {@code BigInteger} that holds the integer. */
    static Number toSmallest(JsonScanner integer) {
        if (!integer.isLong()) {
            return new BigInteger(integer.text());
        }
        long number = integer.longValue();
        if (number != (int) number) {
            return number;
        }
        return (int) number;
    }

    static float toFloat(JsonReader in, String text) {
        float number = Float.parseFloat(text);
        if (!Float.isFinite(number)) {
            throw in.malformed("the number is too large for a float");
        }
        return number;
    }

    static double toDouble(JsonReader in, String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw in.malformed("the number is too large for a double");
        }
        return number;
    }

    /** A number that also fits when it is written without an exponent. */
    static BigDecimal toBigDecimal(JsonReader in, String text) {
        BigDecimal number = parse(in, text);
        requireFits(in, number);
        return number;
    }

    /** A {@code double} where that keeps the digits. */
    static Number toDoubleOrBigDecimal(JsonReader in, String text) {
        BigDecimal number = parse(in, text);
        double nearest = Double.parseDouble(text);
        if (Numbers.isExactly(number, nearest)) {
            return nearest;
        }
        requireFits(in, number);
        return number;
    }

    private static BigDecimal parse(JsonReader in, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw in.malformed("the number's exponent is out of range");
        }
    }

    private static void requireFits(JsonReader in, BigDecimal number) {
        if (!Numbers.fits(number)) {
            throw in.malformed("the number has more than " + Numbers.MAX_LENGTH + " characters when written out");
        }
    }
}
