package dev.grantor;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenIdsTest {

    private static final int THREADS = 40;
    private static final int IDS_OF_A_THREAD = 2_000;

    private final TokenIds ids = TokenIds.of(Fixtures.KEY_SID);

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
    void idsOfAProcessBeginAlikeAndThoseOfAnotherDiffer() {
        assertThat(ids.next()).matches(Fixtures.KEY_SID + "-[0-9a-f]{32}");
        assertThat(ids.next().substring(0, 51)).isEqualTo(ids.next().substring(0, 51));
        assertThat(ids.next()).startsWith(ids.ofAnotherProcess());
    }
}
