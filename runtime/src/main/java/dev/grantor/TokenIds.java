package dev.grantor;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes tokens' ids without a system call for each: the key's SID, 64 random bits of the process, then a counter that starts
 * anywhere and is put through a bijection, so that it repeats only after 2⁶⁴ ids and does not look like a count.
 */
final class TokenIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PROCESS = HexFormat.of().toHexDigits(RANDOM.nextLong());
    private static final AtomicLong COUNTER = new AtomicLong(RANDOM.nextLong());

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
        return start.concat(HexFormat.of().toHexDigits(mix(COUNTER.getAndIncrement())));
    }

    /** An id that differs from those of {@link #next} as those of another process do. */
    String ofAnotherProcess() {
        return keySid + '-';
    }

    /** The finalizer of SplitMix64 (variant 13 of Stafford's), invertible. */
    private static long mix(long count) {
        long bits = (count ^ (count >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return bits ^ (bits >>> 31);
    }
}
