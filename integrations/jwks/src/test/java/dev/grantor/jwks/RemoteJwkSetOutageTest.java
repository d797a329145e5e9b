package dev.grantor.jwks;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.KeyHint;
import dev.grantor.error.UnknownKeyException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Servers that hang, drip, fail and come back. */
class RemoteJwkSetOutageTest extends RemoteJwkSetFixture {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** The first fetch of a JVM takes longer. */
    @BeforeAll
    static void warmUp() throws IOException {
        try (JwkServer warm = new JwkServer();
                RemoteJwkSet keys = RemoteJwkSet.builder(warm.address())
                        .timeout(Duration.ofSeconds(20))
                        .build()) {
            warm.answer(JwkServer.json(Jwks.setOfIds("a")));
            assertThat(keys.find(new KeyHint("a", null))).isNotNull();
        }
    }

    @Override
    Duration timeout() {
        return Duration.ofMillis(400);
    }

    private void fetched(String... ids) {
        server.answer(JwkServer.json(Jwks.setOfIds(ids)));
        assertFound(ids[0]);
    }

    @Test
    void aServerThatHangsHoldsAThreadForTheTimeoutOnly() {
        server.answer(server.hang());

        long millis = millisOf(
                () -> assertThat(assertUnavailable("a")).hasMessageThat().endsWith("/jwks: no answer within PT0.4S."));
        assertThat(millis).isAtLeast(390);
        assertThat(millis).isLessThan(2_000);
    }

    @Test
    void aServerThatDripsHoldsAThreadForTheTimeoutOnly() {
        server.answer(server.drip());

        long millis = millisOf(() -> assertUnavailable("a"));
        assertThat(millis).isAtLeast(390);
        assertThat(millis).isLessThan(2_000);
    }

    @Test
    void aFetchThatTookTooLongLeavesNoConnection() throws Exception {
        server.answer(server.drip());
        assertUnavailable("a");

        await(() -> server.dropped() == 1);
    }

    @Test
    void nobodyWaitsForAServerThatIsKnownToHang() {
        server.answer(server.hang());
        assertUnavailable("a");

        assertThat(millisOf(() -> {
                    for (int i = 0; i < 100; i++) {
                        assertUnavailable("a");
                    }
                }))
                .isLessThan(300);
        assertThat(server.fetches()).isEqualTo(1);
    }

    @Test
    void aServerThatRefusesConnectionsIsUnavailable() {
        server.close();

        assertThat(assertUnavailable("a")).hasMessageThat().endsWith("/jwks: java.net.ConnectException.");
    }

    @Test
    void knownKeysGoOnWithoutWaiting() throws Exception {
        fetched("a");
        server.answer(server.hang());
        clock.advance(CACHE_TIME);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Long>> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            waits.add(threads.submit(() -> millisOf(() -> assertFound("a"))));
        }
        int waited = 0;
        for (Future<Long> each : waits) {
            waited += each.get() > 350 ? 1 : 0;
        }
        threads.shutdown();

        assertThat(waited).isAtMost(1);
        assertThat(millisOf(() -> assertFound("a"))).isLessThan(200);
        assertThat(server.fetches()).isEqualTo(2);
    }

    @Test
    void retriesHoldNoTokenWithAKnownKey() throws Exception {
        fetched("a");
        server.answer(server.hang());
        clock.advance(CACHE_TIME);
        assertFound("a");
        clock.advance(MIN_REFRESH_INTERVAL);

        assertThat(millisOf(() -> assertFound("a"))).isLessThan(200);
        await(() -> server.fetches() == 3);
    }

    @Test
    void unknownKeysAreUnavailableDuringAnOutage() {
        fetched("a");
        server.answer(JwkServer.status(500));

        assertThat(assertUnavailable("b")).hasMessageThat().endsWith("/jwks: HTTP 500.");
        assertUnavailable("c");
        assertFound("a");
        assertThat(server.fetches()).isEqualTo(2);
    }

    @Test
    void anOutageIsTolerated() {
        fetched("a");
        server.answer(JwkServer.status(500));
        clock.advance(CACHE_TIME.plus(OUTAGE_TOLERANCE).minus(SECOND));

        assertFound("a");
        clock.advance(SECOND);
        assertUnavailable("a");
    }

    @Test
    void withoutTolerationKeysEndWithTheCacheTime() {
        remote.close();
        remote = RemoteJwkSet.builder(server.address())
                .outageTolerance(Duration.ZERO)
                .build(clock.steady());
        fetched("a");
        server.answer(JwkServer.status(500));
        clock.advance(CACHE_TIME.minus(SECOND));
        assertFound("a");
        clock.advance(SECOND);

        assertUnavailable("a");
    }

    @Test
    void keysThatAreTooOldAreFetchedAnew() {
        fetched("a");
        clock.advance(Duration.ofDays(1));
        server.answer(JwkServer.json(Jwks.setOfIds("b")));

        assertUnknown("a");
        assertFound("b");
    }

    @Test
    void aServerThatComesBackIsFoundAfterTheInterval() {
        server.answer(JwkServer.status(503));
        assertUnavailable("a");
        server.answer(JwkServer.json(Jwks.setOfIds("a")));
        clock.advance(MIN_REFRESH_INTERVAL.minus(SECOND));
        assertUnavailable("a");
        clock.advance(SECOND);

        assertFound("a");
        assertUnknown("b");
    }

    @Test
    void aServerThatComesBackIsFoundInTheBackground() throws Exception {
        fetched("a");
        server.answer(JwkServer.status(503));
        clock.advance(CACHE_TIME);
        assertFound("a");
        server.answer(JwkServer.json(Jwks.setOfIds("b")));
        clock.advance(MIN_REFRESH_INTERVAL);

        assertFound("a");
        await(() -> find("a") == null);
        assertFound("b");
    }

    @Test
    void waitingThreadsShareAFailure() throws Exception {
        server.answer(server.hang());
        RemoteJwkSet real =
                RemoteJwkSet.builder(server.address()).timeout(timeout()).build();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Future<Long>> waits = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            waits.add(threads.submit(() ->
                    millisOf(() -> assertThrows(UnknownKeyException.class, () -> real.find(new KeyHint("a", null))))));
        }
        for (Future<Long> each : waits) {
            assertThat(each.get()).isLessThan(1_500);
        }
        threads.shutdown();
        real.close();

        assertThat(server.fetches()).isEqualTo(1);
    }

    @Test
    void anInterruptEndsTheWaitAndIsNoOutage() throws Exception {
        server.answer(server.hang());
        Thread.currentThread().interrupt();

        assertUnavailable("a");
        assertThat(Thread.interrupted()).isTrue();
        server.answer(JwkServer.json(Jwks.setOfIds("a")));
        assertFound("a");
    }
}
