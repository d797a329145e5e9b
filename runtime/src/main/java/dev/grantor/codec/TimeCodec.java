package dev.grantor.codec;

import dev.grantor.error.ErrorCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongFunction;

/** Durations, and instants as durations since 1970, as JSON numbers that count a unit; fractions of it are dropped. */
final class TimeCodec<T> implements PathAwareCodec<T> {

    private final Function<T, Duration> toDuration;
    private final LongFunction<T> ofUnits;
    private final Duration unit;

    private TimeCodec(TimeUnit unit, Function<T, Duration> toDuration, Function<Duration, T> ofDuration) {
        this.unit = Duration.of(1, GeneratedSupport.required("unit", unit).toChronoUnit());
        this.toDuration = toDuration;
        this.ofUnits = units -> ofDuration.apply(this.unit.multipliedBy(units));
    }

    static TimeCodec<Duration> ofDuration(TimeUnit unit) {
        return new TimeCodec<>(unit, Function.identity(), Function.identity());
    }

    static TimeCodec<Instant> ofInstant(TimeUnit unit) {
        return new TimeCodec<>(unit, instant -> Duration.between(Instant.EPOCH, instant), Instant.EPOCH::plus);
    }

    @Override
    public T copy(CopyPath place, T value) {
        try {
            return ofUnits.apply(units(value));
        } catch (ArithmeticException e) {
            throw place.refused(ErrorCode.PARAMETER_RANGE, outOfRange());
        }
    }

    @Override
    public void write(JsonWriter out, T value) {
        long units;
        try {
            units = units(value);
        } catch (ArithmeticException e) {
            throw out.refused(ErrorCode.PARAMETER_RANGE, outOfRange());
        }
        out.value(units);
    }

    @Override
    public T read(JsonReader in) {
        long units = wholeUnits(in);
        try {
            return ofUnits.apply(units);
        } catch (ArithmeticException | DateTimeException e) {
            throw in.malformed("the time is out of range");
        }
    }

    /** Rounded down; an exponent is refused, as a NumericDate (RFC 7519 §2) does not need one. */
    private static long wholeUnits(JsonReader in) {
        String number = in.nextNumber();
        if (number.indexOf('e') >= 0 || number.indexOf('E') >= 0) {
            throw in.malformed("expected a number without an exponent");
        }
        BigInteger whole =
                new BigDecimal(number).setScale(0, RoundingMode.FLOOR).toBigInteger();
        if (whole.bitLength() >= Long.SIZE) {
            throw in.malformed("the time is out of range");
        }
        return whole.longValue();
    }

    private long units(T value) {
        Duration duration = toDuration.apply(value);
        long units = duration.dividedBy(unit);
        boolean roundedUp = duration.isNegative() && !unit.multipliedBy(units).equals(duration);
        return roundedUp ? Math.subtractExact(units, 1) : units;
    }

    private String outOfRange() {
        return "the time is out of the range of a long that counts units of " + unit;
    }
}
