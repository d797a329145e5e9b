package dev.grantor.testsupport;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Any JSON, as Java objects of the types that reading it gives: equal, then, to what is read. */
public final class JsonArbitraries {

    private static final int DEPTH = 3;
    private static final int LENGTH = 12;

    private JsonArbitraries() {}

    /** Any well-formed text, rich in what has to be escaped and in characters of one to four bytes. */
    public static Arbitrary<String> text() {
        return codePoints()
                .list()
                .ofMaxSize(LENGTH)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
    }

    public static Arbitrary<String> notBlank() {
        return text().map(text -> text + "x");
    }

    /** What names something: an identity, the key of a grant. */
    public static Arbitrary<String> name() {
        return codePoints()
                .filter(point -> !Character.isISOControl(point))
                .list()
                .ofMaxSize(LENGTH)
                .map(points -> points.stream().map(Character::toString).reduce("x", String::concat));
    }

    private static Arbitrary<Integer> codePoints() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(' ', '~')),
                Tuple.of(2, Arbitraries.integers().between(0, 0xFF)),
                Tuple.of(2, Arbitraries.of((int) '"', (int) '\\', (int) '/', 0x7F, 0x2028, 0xFEFF, 0xFFFF)),
                Tuple.of(2, Arbitraries.integers().between(0x100, Character.MIN_SURROGATE - 1)),
                Tuple.of(1, Arbitraries.integers().between(Character.MAX_SURROGATE + 1, 0xFFFF)),
                Tuple.of(2, Arbitraries.integers().between(0x10000, Character.MAX_CODE_POINT)));
    }

    /** Numbers of every type, so small that they fit and so large that no smaller type would do. */
    public static Arbitrary<Number> number() {
        return Arbitraries.oneOf(
                Arbitraries.integers().map(Number.class::cast),
                Arbitraries.longs()
                        .filter(number -> number != number.intValue())
                        .map(Number.class::cast),
                bigIntegers().filter(number -> number.bitLength() > 63).map(Number.class::cast),
                Arbitraries.doubles().map(Number.class::cast));
    }

    public static Arbitrary<BigInteger> bigIntegers() {
        BigInteger largest = BigInteger.TEN.pow(63).subtract(BigInteger.ONE);
        return Arbitraries.bigIntegers().between(largest.negate(), largest);
    }

    /** With up to 20 digits before the point and up to 30 after it. */
    public static Arbitrary<BigDecimal> bigDecimals() {
        BigDecimal largest = BigDecimal.TEN.pow(20);
        return Arbitraries.integers()
                .between(0, 30)
                .flatMap(scale -> Arbitraries.bigDecimals()
                        .between(largest.negate(), largest)
                        .ofScale(scale));
    }

    public static Arbitrary<Object> value() {
        return value(DEPTH);
    }

    public static Arbitrary<Map<String, Object>> object() {
        return object(DEPTH);
    }

    private static Arbitrary<Object> value(int depth) {
        Arbitrary<Object> scalar = Arbitraries.oneOf(
                        text().map(Object.class::cast), number().map(Object.class::cast), booleans())
                .injectNull(0.1);
        return depth == 0
                ? scalar
                : Arbitraries.lazy(() -> Arbitraries.frequencyOf(
                        Tuple.of(4, scalar),
                        Tuple.of(1, value(depth - 1).list().ofMaxSize(3).map(Object.class::cast)),
                        Tuple.of(1, object(depth - 1).map(Object.class::cast))));
    }

    private static Arbitrary<Map<String, Object>> object(int depth) {
        return Arbitraries.maps(text(), value(depth - 1)).ofMaxSize(4);
    }

    private static Arbitrary<Object> booleans() {
        return Arbitraries.of(true, false).map(Object.class::cast);
    }
}
