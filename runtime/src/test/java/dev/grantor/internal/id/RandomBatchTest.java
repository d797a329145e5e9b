package dev.grantor.internal.id;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.testsupport.Fixtures;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomBatchTest {

    private static final long NOW = Fixtures.NOW * 1_000_000_000;
    private static final int IDS = 32;

    private final RandomBatch batch = new RandomBatch(NOW);

    @Test
    void givesEachBitsOnce() {
        Set<String> given = new HashSet<>();
        given.add(Arrays.toString(batch.takeFirst()));
        for (int i = 1; i < IDS; i++) {
            given.add(Arrays.toString(batch.take(NOW)));
        }

        assertThat(given).hasSize(IDS);
        assertThat(batch.take(NOW)).isNull();
        assertThat(batch.take(NOW)).isNull();
    }

    @Test
    void bitsAreSixteenBytesOfAnotherBatchEachTime() {
        assertThat(batch.takeFirst()).hasLength(16);
        assertThat(batch.takeFirst()).isNotEqualTo(new RandomBatch(NOW).takeFirst());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 999_999})
    void givesThemForAMillisecond(long age) {
        assertThat(batch.take(NOW + age)).hasLength(16);
    }

    /** A copy of the process that is restored later, or where the clock was set back. */
    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 60_000_000_000L, Long.MAX_VALUE - NOW, -1, -60_000_000_000L, -NOW})
    void givesNoneAtAnyOtherTime(long age) {
        assertThat(batch.take(NOW + age)).isNull();
    }
}
