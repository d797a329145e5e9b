package dev.grantor.jwks;

import static com.google.common.truth.Truth.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A system's clock that is set while keys are cached. */
class RemoteJwkSetClockTest extends RemoteJwkSetFixture {

    private void published(String... ids) {
        server.answer(JwkServer.json(Jwks.setOfIds(ids)));
    }

    @Test
    void aNewKeyIsFoundThoughTheClockWasSetBack() {
        published("a");
        assertFound("a");
        published("b");
        clock.setSystemClock(Duration.ofDays(-365));

        assertFound("b");
        assertUnknown("a");
    }

    @Test
    void theCacheTimeEndsThoughTheClockWasSetBack() {
        published("a");
        assertFound("a");
        published("b");
        clock.setSystemClock(Duration.ofDays(-365));
        clock.advance(CACHE_TIME);

        assertUnknown("a");
    }

    @Test
    void anOutageEndsThoughTheClockWasSetBack() {
        server.answer(JwkServer.status(500));
        assertUnavailable("a");
        published("a");
        clock.setSystemClock(Duration.ofDays(-365));
        clock.advance(MIN_REFRESH_INTERVAL);

        assertFound("a");
    }

    @Test
    void rotationGoesOnWhileTheClockIsSetBackAndForth() {
        for (int days : new int[] {-365, 730, -365, 1, -1}) {
            published("key" + days);
            assertFound("key" + days);
            clock.setSystemClock(Duration.ofDays(days));
            clock.advance(MIN_REFRESH_INTERVAL);
        }
        assertThat(server.fetches()).isEqualTo(5);
    }

    @Test
    void theTimeThatAMachineSleepsCounts() {
        published("a");
        assertFound("a");
        published("b");
        clock.setSystemClock(Duration.ofHours(8));

        assertUnknown("a");
        assertFound("b");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -60_000, -1_000_000_000_000L})
    void timeDoesNotGoBack(long millis) {
        SteadyClock steady = clock.steady();
        long before = steady.millis();
        clock.setSystemClock(Duration.ofMillis(millis));
        assertThat(steady.millis()).isEqualTo(before);
        clock.setSystemClock(Duration.ofMillis(-millis));
        assertThat(steady.millis()).isEqualTo(before);
        clock.advance(Duration.ofMillis(7));
        assertThat(steady.millis()).isEqualTo(before + 7);
    }
}
