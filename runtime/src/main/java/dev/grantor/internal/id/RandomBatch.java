package dev.grantor.internal.id;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Random bits for several ids, read from the operating system at once, as one read takes longer than all else that an
 * id needs. They are given out for a millisecond, once each. Safe to share between threads.
 */
final class RandomBatch {

    private static final int IDS = 32;
    private static final int BYTES_OF_AN_ID = 16;
    private static final long LIFETIME_NANOS = 1_000_000;

    private static final SecureRandom OPERATING_SYSTEM = operatingSystem();

    private final byte[] bytes;
    private final long readAt;
    private final AtomicInteger taken = new AtomicInteger(1);

    /** Reads a batch; {@code now} is in nanoseconds, and the first bits are for {@link #takeFirst}. */
    RandomBatch(long now) {
        this.readAt = now;
        this.bytes = OPERATING_SYSTEM.generateSeed(IDS * BYTES_OF_AN_ID);
    }

    /**
     * The JDK's other generators keep state or bytes in memory; {@code generateSeed} reads from the operating system
     * each time.
     */
    private static SecureRandom operatingSystem() {
        try {
            return SecureRandom.getInstance("NativePRNGNonBlocking");
        } catch (NoSuchAlgorithmException e) {
            return new SecureRandom(); // Windows, whose source never blocks
        }
    }

    byte[] takeFirst() {
        return bitsAt(0);
    }

    /** The bits for one more id; null if there are none left, or the clock does not say that they are fresh. */
    byte @Nullable [] take(long now) {
        long age = now - readAt;
        if (age < 0 || age >= LIFETIME_NANOS) {
            return null;
        }
        int index = taken.getAndIncrement();
        return index < IDS ? bitsAt(index) : null;
    }

    private byte[] bitsAt(int index) {
        return Arrays.copyOfRange(bytes, index * BYTES_OF_AN_ID, (index + 1) * BYTES_OF_AN_ID);
    }
}
