package dev.grantor.jwks;

import static com.google.common.truth.Truth.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import dev.grantor.annotation.Algorithm;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A server that answers: what is fetched when, and which keys are known then. */
class RemoteJwkSetTest extends RemoteJwkSetFixture {

    @Test
    void nothingIsFetchedBeforeTheFirstToken() {
        assertThat(server.fetches()).isEqualTo(0);
    }

    @Test
    void keysAreFoundByTheirIds() {
        KeyPair pair = Jwks.ec(256);
        server.answer(JwkServer.json(Jwks.set(Jwks.es256(pair).keyID("a").build(), Jwks.es256("b"))));

        assertThat(find("a").publicKey()).isEqualTo(pair.getPublic());
        assertThat(find("a").id()).isEqualTo("a");
        assertThat(find("a").algorithm()).isEqualTo(Algorithm.ES256);
        assertThat(find("b").publicKey()).isNotEqualTo(pair.getPublic());
        assertThat(server.fetches()).isEqualTo(1);
    }

    @Test
    void withoutAnIdTheOnlyKeyIsFound() {
        server.answer(JwkServer.json(Jwks.setOfIds("a")));

        assertThat(find(null).id()).isEqualTo("a");
    }

    @Test
    void withoutAnIdNoneOfSeveralKeysIsFound() {
        server.answer(JwkServer.json(Jwks.setOfIds("a", "b")));

        assertThat(find(null)).isNull();
        assertThat(server.fetches()).isEqualTo(1);
    }

    @Test
    void withoutAnIdAKeyWithoutOneIsFound() {
        KeyPair pair = Jwks.ec(256);
        server.answer(JwkServer.json(Jwks.set(Jwks.es256(pair).build())));

        assertThat(find(null).publicKey()).isEqualTo(pair.getPublic());
    }

    @Test
    void anEmptySetHasNoKeys() {
        server.answer(JwkServer.json(Jwks.NONE));

        assertUnknown("a");
        assertThat(find(null)).isNull();
    }

    @Test
    void aNewKeyIsFoundWhenItsFirstTokenComes() {
        for (String id : List.of("a", "b", "c", "d")) {
            server.answer(JwkServer.json(Jwks.setOfIds(id)));
            assertFound(id);
            clock.advance(Duration.ofSeconds(31));
        }

        assertThat(server.fetches()).isEqualTo(4);
    }

    @Test
    void aKeyThatIsGoneIsUnknown() {
        server.answer(JwkServer.json(Jwks.setOfIds("a")));
        assertFound("a");
        server.answer(JwkServer.json(Jwks.setOfIds("b")));
        assertFound("b");

        assertUnknown("a");
    }

    @Test
    void aKeyThatIsGoneIsUnknownAfterTheCacheTime() {
        server.answer(JwkServer.json(Jwks.setOfIds("a", "b")));
        assertFound("a");
        server.answer(JwkServer.json(Jwks.setOfIds("b")));
        clock.advance(CACHE_TIME);

        assertUnknown("a");
        assertFound("b");
    }

    @Test
    void anotherKeyWithTheSameIdTakesItsPlace() {
        ECKey first = Jwks.es256("a");
        server.answer(JwkServer.json(Jwks.set(first)));
        assertFound("a");
        KeyPair second = Jwks.ec(256);
        server.answer(JwkServer.json(Jwks.set(Jwks.es256(second).keyID("a").build())));
        clock.advance(CACHE_TIME);

        assertThat(find("a").publicKey()).isEqualTo(second.getPublic());
    }

    @Test
    void aSetIsRefreshedInTheBackgroundBeforeItExpires() throws Exception {
        server.answer(JwkServer.json(Jwks.setOfIds("a")));
        assertFound("a");
        server.answer(JwkServer.json(Jwks.setOfIds("a", "b")));
        clock.advance(CACHE_TIME.minusSeconds(1));
        assertFound("a");
        await(() -> server.fetches() == 2);
        clock.advance(Duration.ofSeconds(200));

        await(() -> find("b") != null);
        assertThat(server.fetches()).isEqualTo(2);
    }

    @Test
    void unknownIdsCostFewFetches() {
        server.answer(JwkServer.json(Jwks.setOfIds("a")));
        assertFound("a");
        for (int i = 0; i < 1_000; i++) {
            assertUnknown("unknown-" + i);
        }

        assertThat(server.fetches()).isAtMost(3);
        assertFound("a");
    }

    @Test
    void refreshesThatAreNotAllowedRefuseNoKnownKey() {
        server.answer(JwkServer.json(Jwks.setOfIds("a")));
        assertFound("a");
        clock.advance(CACHE_TIME.minusSeconds(31));
        server.answer(JwkServer.status(500));
        assertUnavailable("unknown-1");
        clock.advance(Duration.ofSeconds(30));
        assertUnavailable("unknown-2");
        assertUnavailable("unknown-3");
        clock.advance(Duration.ofSeconds(2));

        assertFound("a");
    }

    @Test
    void threadsThatBeginTogetherFetchOnce() throws Exception {
        server.answer(exchange -> {
            Thread.sleep(50);
            JwkServer.json(Jwks.setOfIds("a")).send(exchange);
        });
        ExecutorService threads = Executors.newFixedThreadPool(32);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> found = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            found.add(threads.submit(() -> {
                start.await();
                assertFound("a");
                return null;
            }));
        }
        start.countDown();
        for (Future<?> each : found) {
            each.get();
        }
        threads.shutdown();

        assertThat(server.fetches()).isEqualTo(1);
    }

    @Test
    void keysAreFoundWhileTheSetChanges() throws Exception {
        String kept = Jwks.es256("kept").toJSONString();
        server.answer(JwkServer.json(Jwks.setOf(kept)));
        assertFound("kept");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        AtomicBoolean done = new AtomicBoolean();
        List<Future<?>> found = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            found.add(threads.submit(() -> {
                while (!done.get()) {
                    assertThat(find("kept").id()).isEqualTo("kept");
                }
            }));
        }
        for (int i = 0; i < 100; i++) {
            server.answer(
                    i % 3 == 0
                            ? JwkServer.status(500)
                            : JwkServer.json(
                                    Jwks.setOf(kept, Jwks.es256("key" + i).toJSONString())));
            clock.advance(Duration.ofSeconds(31));
            assertFound("kept");
        }
        done.set(true);
        for (Future<?> each : found) {
            each.get();
        }
        threads.shutdown();
    }

    @Test
    void theAddressIsShownWithoutItsQuery() {
        assertThat(remote.toString()).matches("RemoteJwkSet\\[http://127\\.0\\.0\\.1:[0-9]+/jwks]");
    }
}
