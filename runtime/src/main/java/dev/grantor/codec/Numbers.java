package dev.grantor.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/** How large numbers may be: 64 characters, written out without an exponent. */
final class Numbers {

    static final int MAX_LENGTH = 64;

    /** 10^64 has 213 bits. Whoever has more need not be written out to be refused. */
    private static final int MAX_BITS = 213;

    /** Each decimal of fifteen digits has a normal {@code double} of its own. */
    private static final int EXACT_DIGITS = 15;

    private Numbers() {}

    static boolean fits(BigInteger number) {
        return number.bitLength() <= MAX_BITS && number.toString().length() <= MAX_LENGTH;
    }

    static boolean fits(BigDecimal number) {
        return number.unscaledValue().bitLength() <= MAX_BITS && plainLength(number) <= MAX_LENGTH;
    }

    private static long plainLength(BigDecimal number) {
        long scale = number.scale();
        long digits = scale > 0 ? Math.max(number.precision(), scale + 1) + 1 : number.precision() - scale;
        return number.signum() < 0 ? digits + 1 : digits;
    }

    /** Whether {@code nearest}, which the number was rounded to, is written with the digits of the number. */
    static boolean isExactly(BigDecimal number, double nearest) {
        if (!Double.isFinite(nearest)) {
            return false;
        }
        boolean isNormal = Math.abs(nearest) >= Double.MIN_NORMAL;
        return (isNormal && number.precision() <= EXACT_DIGITS)
                || new BigDecimal(ShortestDecimal.of(nearest)).compareTo(number) == 0;
    }
}
