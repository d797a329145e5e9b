package dev.grantor.jwks;

import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * A time that never goes back, for ages and intervals. It advances as {@link System#nanoTime} does, and jumps ahead
 * with the system's clock, since {@code nanoTime} may stand still while the machine sleeps. A system's clock that is
 * set back changes nothing: keys do not get younger by it.
 */
final class SteadyClock {

    private final InstantSource wall;
    private final LongSupplier nanoTime;
    private final AtomicLong offset;

    SteadyClock(InstantSource wall, LongSupplier nanoTime) {
        this.wall = wall;
        this.nanoTime = nanoTime;
        this.offset = new AtomicLong(wall.millis() - elapsedMillis());
    }

    static SteadyClock system() {
        return new SteadyClock(InstantSource.system(), System::nanoTime);
    }

    /** Milliseconds since a moment that means nothing. */
    long millis() {
        long elapsed = elapsedMillis();
        long difference = wall.millis() - elapsed;
        long known = offset.get();
        return elapsed + (difference > known ? offset.accumulateAndGet(difference, Math::max) : known);
    }

    private long elapsedMillis() {
        return TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong());
    }
}
