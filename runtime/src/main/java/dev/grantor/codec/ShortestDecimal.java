package dev.grantor.codec;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The shortest decimal that denotes a number, and of those the nearest to it, as {@link Double#toString(double)} gives
 * it since JDK 19. Older ones give digits too many now and then: {@code 2.0E23} is 1.9999999999999998E23 there.
 */
final class ShortestDecimal {

    private static final boolean JDK_GIVES_IT = Runtime.version().feature() >= 19;

    /** A shorter decimal is compared with others as if it ended in a zero. */
    private static final int MIN_DIGITS = 2;

    /** The exponents that are not written. */
    private static final int MIN_PLAIN = -3;

    private static final int MAX_PLAIN = 6;

    /** Decimals of fifteen digits denote one number each. */
    private static final double FIFTEEN_DIGITS = 1e15;

    private static final double LARGEST_EXACT_POWER = 1e22;

    private final double number;
    private final boolean isFloat;
    private final BigDecimal exact;

    private ShortestDecimal(double number, boolean isFloat) {
        this.number = number;
        this.isFloat = isFloat;
        this.exact = new BigDecimal(number);
    }

    static String of(double number) {
        return JDK_GIVES_IT || isSpecial(number) ? Double.toString(number) : find(number);
    }

    static String of(float number) {
        return JDK_GIVES_IT || isSpecial(number) ? Float.toString(number) : find(number);
    }

    private static boolean isSpecial(double number) {
        return !Double.isFinite(number) || number == 0;
    }

    static String find(double number) {
        BigDecimal shortDecimal = shortDecimal(number);
        return text(
                shortDecimal == null
                        ? new ShortestDecimal(number, false).find(new BigDecimal(Double.toString(number)).precision())
                        : shortDecimal);
    }

    static String find(float number) {
        return text(new ShortestDecimal(number, true).find(new BigDecimal(Float.toString(number)).precision()));
    }

    /** What most numbers are: a decimal of few digits, found without trying; null if it is none. */
    private static @Nullable BigDecimal shortDecimal(double number) {
        double power = 1;
        for (int scale = 0; power <= LARGEST_EXACT_POWER && Math.abs(number) * power < FIFTEEN_DIGITS; scale++) {
            double unscaled = Math.rint(number * power);
            // Both are exact, so that the quotient is rounded as a decimal is that is read.
            if (unscaled / power == number) {
                return BigDecimal.valueOf((long) unscaled, scale);
            }
            power *= 10;
        }
        return null;
    }

    /** @param digits of a decimal that denotes the number */
    private BigDecimal find(int digits) {
        BigDecimal shortest = exact;
        for (int each = Math.max(digits, MIN_DIGITS); each >= MIN_DIGITS; each--) {
            BigDecimal shorter = decimal(each);
            if (shorter == null) {
                break;
            }
            shortest = shorter;
        }
        return shortest;
    }

    /**
     * The nearest of the decimals with so many digits that denote the number. Below a power of two, not all that are
     * near do.
     */
    private @Nullable BigDecimal decimal(int digits) {
        BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        if (denotesNumber(nearest)) {
            return nearest;
        }
        RoundingMode away = nearest.abs().compareTo(exact.abs()) > 0 ? RoundingMode.DOWN : RoundingMode.UP;
        BigDecimal other = exact.round(new MathContext(digits, away));
        return denotesNumber(other) ? other : null;
    }

    private boolean denotesNumber(BigDecimal decimal) {
        return isFloat ? decimal.floatValue() == (float) number : decimal.doubleValue() == number;
    }

    private static String text(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        if (exponent >= MIN_PLAIN && exponent <= MAX_PLAIN) {
            return stripped.setScale(Math.max(stripped.scale(), 1)).toPlainString();
        }
        BigDecimal mantissa = stripped.scaleByPowerOfTen(-exponent);
        return mantissa.setScale(Math.max(mantissa.scale(), 1)).toPlainString() + 'E' + exponent;
    }
}
