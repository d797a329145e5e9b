package dev.grantor.internal.id;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import dev.grantor.testsupport.Fixtures;
import dev.grantor.testsupport.StateSnapshot;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenIdsTest {

    private static final int THREADS = 40;
    private static final int IDS_OF_A_THREAD = 2_000;

    private static final int BITS = 128;
    private static final int SAMPLES = 40_000;

    /** The standard deviation of how often a bit is set: the square root of the samples, halved. */
    private static final int DEVIATION = 100;

    private final TokenIds ids = TokenIds.startingWith(Fixtures.KEY_SID + '-');

    @Test
    void noTwoThreadsGetTheSame() throws Exception {
        Set<String> made = ConcurrentHashMap.newKeySet();
        Callable<Boolean> thread =
                () -> Stream.generate(ids::next).limit(IDS_OF_A_THREAD).allMatch(made::add);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Boolean>> allNew = threads.invokeAll(
                    Stream.generate(() -> thread).limit(THREADS).toList());

            for (Future<Boolean> each : allNew) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(made).hasSize(THREADS * IDS_OF_A_THREAD);
    }

    @Test
    void idIsThePrefixAnd128Bits() {
        assertThat(ids.next()).matches(Fixtures.KEY_SID + "-[0-9a-f]{32}");
        assertThat(ids.next()).startsWith(ids.prefix());
    }

    /** Neither the process nor how many ids there were shows in an id, and no id follows from another. */
    @Test
    void everyBitOfAnIdAndOfTheNextIsAsOftenSetAsNot() {
        int[] set = new int[BITS];
        int[] changed = new int[BITS];
        BigInteger last = bits(ids.next());
        for (int i = 0; i < SAMPLES; i++) {
            BigInteger next = bits(ids.next());
            for (int bit = 0; bit < BITS; bit++) {
                set[bit] += next.testBit(bit) ? 1 : 0;
                changed[bit] += next.xor(last).testBit(bit) ? 1 : 0;
            }
            last = next;
        }

        // Six standard deviations: one run in two million fails by chance.
        Range<Integer> half = Range.closed(SAMPLES / 2 - 6 * DEVIATION, SAMPLES / 2 + 6 * DEVIATION);
        for (int bit = 0; bit < BITS; bit++) {
            assertThat(set[bit]).isIn(half);
            assertThat(changed[bit]).isIn(half);
        }
    }

    /** One generator is run, its state is put back as it was, and it is run again: by the clock, at once. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 31, 32, 33, 1_000})
    void copiesOfARestoredProcessMakeOtherIds(int idsBefore) {
        Stream.generate(ids::next).limit(idsBefore).forEach(id -> {});
        StateSnapshot snapshot = StateSnapshot.of(TokenIds.class, RandomBatch.class);
        assertThat(snapshot.size()).isGreaterThan(0);

        List<String> oneCopy = Stream.generate(ids::next).limit(2_000).toList();
        snapshot.restore();
        List<String> otherCopy = Stream.generate(ids::next).limit(2_000).toList();

        assertThat(Sets.intersection(Set.copyOf(oneCopy), Set.copyOf(otherCopy)))
                .isEmpty();
    }

    private static BigInteger bits(String id) {
        return new BigInteger(id.substring(id.lastIndexOf('-') + 1), 16);
    }
}
