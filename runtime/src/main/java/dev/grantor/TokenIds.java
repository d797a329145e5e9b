package dev.grantor;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Makes tokens' ids without a system call for each: the key's SID, 64 random bits of the process, then a number that is put through
 * a bijection, so that it does not look like a count and repeats only after as many ids as nobody makes. Threads count apart, as far
 * as there are counters: else they would wait for each other.
 */
final class TokenIds {

    private static final int COUNTERS = 16;

    /** So far apart in memory that processors do not share what they keep of them: 128 bytes. */
    private static final int DISTANCE = 128 / Long.BYTES;

    private static final AtomicLongArray COUNTS = new AtomicLongArray((COUNTERS + 1) * DISTANCE);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PROCESS = HexFormat.of().toHexDigits(RANDOM.nextLong());
    private static final long FIRST = RANDOM.nextLong();

    private final String keySid;
    private final String start;

    private TokenIds(String keySid) {
        this.keySid = keySid;
        this.start = keySid + '-' + PROCESS;
    }

    static TokenIds of(String keySid) {
        return new TokenIds(keySid);
    }

    String next() {
        return start.concat(HexFormat.of().toHexDigits(mix(nextNumber())));
    }

    /** An id that differs from those of {@link #next} as those of another process do. */
    String ofAnotherProcess() {
        return keySid + '-';
    }

    private static long nextNumber() {
        int counter = (int) Thread.currentThread().getId() & (COUNTERS - 1);
        return FIRST + counter + COUNTERS * COUNTS.getAndIncrement((counter + 1) * DISTANCE);
    }

    /** The finalizer of SplitMix64 (variant 13 of Stafford's), invertible. */
    private static long mix(long count) {
        long bits = (count ^ (count >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return bits ^ (bits >>> 31);
    }
}
