package dev.grantor.jwks;

import static com.google.common.truth.Truth.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RemoteJwkSetCloseTest extends RemoteJwkSetFixture {

    private static long threads() {
        return threads("grantor-jwks");
    }

    private static long threads(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches(name))
                .count();
    }

    @Test
    void whatIsClosedHasNoKeys() {
        server.answer(JwkServer.json(Jwks.setOfIds("a")));
        assertFound("a");
        remote.close();

        assertThat(assertUnavailable("a")).hasMessageThat().endsWith("/jwks: closed.");
        assertThat(server.fetches()).isEqualTo(1);
    }

    @Test
    void closingTwiceHasNoEffect() {
        remote.close();
        remote.close();

        assertUnavailable("a");
    }

    @Test
    void itsThreadsEnd() throws Exception {
        server.answer(JwkServer.json(Jwks.setOfIds("a")));
        assertFound("a");
        server.answer(server.hang());
        clock.advance(CACHE_TIME.minus(Duration.ofSeconds(1)));
        assertFound("a"); // refreshes in the background
        await(() -> server.fetches() == 2);
        assertThat(threads()).isAtLeast(1);
        remote.close();

        await(() -> threads() == 0);
    }

    /** Before JDK 21, when the client is collected. */
    @Test
    void theThreadOfTheHttpClientEnds() throws Exception {
        long others = threads("HttpClient-.*-SelectorManager");
        openAndClose(others + 1);

        await(() -> {
            System.gc();
            return threads("HttpClient-.*-SelectorManager") <= others; // another test's may end, too
        });
    }

    private void openAndClose(long threads) {
        RemoteJwkSet another = RemoteJwkSet.of(server.address());
        assertThat(threads("HttpClient-.*-SelectorManager")).isEqualTo(threads);
        another.close();
    }

    @Test
    void aTokenThatWaitsForAFetchIsLetGo() throws Exception {
        server.answer(server.hang());
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> assertUnavailable("a"));
        await(() -> server.fetches() == 1);

        assertThat(millisOf(() -> {
                    remote.close();
                    waiting.join();
                }))
                .isLessThan(5_000);
    }
}
