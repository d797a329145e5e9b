package dev.grantor.internal.id;

import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Makes the ids of tokens: a prefix and 128 random bits as 32 hexadecimal digits, which tell nothing of other ids.
 * docs/design.md says what makes the ids of restored copies of a process differ.
 */
public final class TokenIds {

    /** Threads take turns with 16 batches, so that they do not wait for each other. */
    private static final int STRIPES = 16;

    private static final AtomicReferenceArray<RandomBatch> BATCHES = new AtomicReferenceArray<>(STRIPES);

    private static final long NANOS_OF_A_SECOND = 1_000_000_000;

    private final String prefix;

    private TokenIds(String prefix) {
        this.prefix = prefix;
    }

    public static TokenIds startingWith(String prefix) {
        return new TokenIds(prefix);
    }

    /** What all ids begin with. */
    public String prefix() {
        return prefix;
    }

    public String next() {
        Instant clock = Instant.now();
        long now = clock.getEpochSecond() * NANOS_OF_A_SECOND + clock.getNano();
        byte[] bits = randomBits(now);
        // If a copy of the process, or of its machine, had the same bits, the time at which it uses them would differ.
        for (int i = 0; i < Long.BYTES; i++) {
            bits[i] ^= (byte) (now >>> (Byte.SIZE * i));
        }
        return prefix.concat(HexFormat.of().formatHex(bits));
    }

    private static byte[] randomBits(long now) {
        int stripe = (int) Thread.currentThread().getId() & (STRIPES - 1);
        RandomBatch batch = BATCHES.get(stripe);
        byte[] bits = batch == null ? null : batch.take(now);
        if (bits == null) {
            RandomBatch fresh = new RandomBatch(now);
            bits = fresh.takeFirst();
            BATCHES.set(stripe, fresh);
        }
        return bits;
    }
}
