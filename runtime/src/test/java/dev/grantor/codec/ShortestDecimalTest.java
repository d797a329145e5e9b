package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The digits are those of JDK 19 and later, which Jackson has for older ones. */
class ShortestDecimalTest {

    private static final boolean JDK_IS_ORACLE = Runtime.version().feature() >= 19;
    private static final int RANDOM_NUMBERS = 1_000_000;

    private static void check(double number) {
        if (Double.isFinite(number) && number != 0) {
            String expected = JDK_IS_ORACLE ? Double.toString(number) : NumberOutput.toString(number, true);
            if (!ShortestDecimal.find(number).equals(expected)) {
                assertThat(ShortestDecimal.find(number)).isEqualTo(expected);
            }
        }
    }

    private static void check(float number) {
        if (Float.isFinite(number) && number != 0) {
            String expected = JDK_IS_ORACLE ? Float.toString(number) : NumberOutput.toString(number, true);
            if (!ShortestDecimal.find(number).equals(expected)) {
                assertThat(ShortestDecimal.find(number)).isEqualTo(expected);
            }
        }
    }

    private static void checkWithNeighbours(double number) {
        DoubleStream.of(number, Math.nextUp(number), Math.nextDown(number)).forEach(each -> {
            check(each);
            check(-each);
            check((float) each);
            check(Math.nextUp((float) each));
            check(Math.nextDown((float) each));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, -0.0",
        "2.0E-3, 0.002",
        "2E23, 2.0E23",
        "1e-3, 0.001",
        "9.999e-4, 9.999E-4",
        "1e7, 1.0E7",
        "9999999, 9999999.0",
        "-1.25, -1.25",
        "4.9E-324, 4.9E-324",
        "1.7976931348623157E308, 1.7976931348623157E308",
        "1.0E22, 1.0E22",
        "9007199254740993, 9.007199254740992E15",
        "0.1, 0.1",
        "100, 100.0"
    })
    void decimalIsTheShortest(double number, String expected) {
        assertThat(ShortestDecimal.of(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "0.002, 0.002", "1.1754944E-38, 1.1754944E-38", "1.4E-45, 1.4E-45", "33554432, 3.3554432E7"})
    void decimalOfAFloatIsTheShortest(float number, String expected) {
        assertThat(ShortestDecimal.of(number)).isEqualTo(expected);
    }

    @Test
    void digitsOfRandomNumbersAreThoseOfTheOracle() {
        SplittableRandom random = new SplittableRandom(19);
        for (int i = 0; i < RANDOM_NUMBERS; i++) {
            check(Double.longBitsToDouble(random.nextLong()));
            check(Float.intBitsToFloat(random.nextInt()));
        }
    }

    @Test
    void digitsOfDecimalsAreThoseOfTheOracle() {
        SplittableRandom random = new SplittableRandom(25);
        for (int i = 0; i < RANDOM_NUMBERS; i++) {
            long unscaled = random.nextLong(1L << random.nextInt(1, 54));
            check(unscaled * Math.pow(10, random.nextInt(-12, 8)));
            check(unscaled / 100.0);
            check((float) (unscaled / 1000.0));
        }
    }

    /** Below a power of two, numbers stand twice as close as above; near a power of ten, digits change in number. */
    @Test
    void digitsAroundPowersAreThoseOfTheOracle() {
        IntStream.rangeClosed(Double.MIN_EXPONENT - 52, Double.MAX_EXPONENT)
                .mapToDouble(exponent -> Math.scalb(1.0, exponent))
                .forEach(ShortestDecimalTest::checkWithNeighbours);
        IntStream.rangeClosed(-323, 308)
                .mapToDouble(exponent -> Double.parseDouble("1e" + exponent))
                .forEach(ShortestDecimalTest::checkWithNeighbours);
        IntStream.range(1, 10_000).forEach(each -> {
            check(Double.longBitsToDouble(each));
            check(Float.intBitsToFloat(each));
            checkWithNeighbours(each);
            checkWithNeighbours(each / 1000.0);
            checkWithNeighbours(each * 1e20);
        });
    }
}
