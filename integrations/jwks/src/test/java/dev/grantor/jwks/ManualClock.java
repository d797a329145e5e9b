package dev.grantor.jwks;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A time that passes when a test says so, and a system's clock that can be set. */
final class ManualClock {

    private final AtomicReference<Instant> wall = new AtomicReference<>(Instant.parse("2026-11-27T12:00:00Z"));
    private final AtomicLong nanoTime = new AtomicLong(-5_000_000_000L);
    private final SteadyClock steady = new SteadyClock(wall::get, nanoTime::get);

    SteadyClock steady() {
        return steady;
    }

    void advance(Duration time) {
        nanoTime.addAndGet(time.toNanos());
        setSystemClock(time);
    }

    /** Sets the system's clock ahead, or back. */
    void setSystemClock(Duration ahead) {
        wall.updateAndGet(now -> now.plus(ahead));
    }
}
