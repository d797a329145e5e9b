package dev.grantor.jwks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.KeyHint;
import dev.grantor.VerificationKey;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.UnknownKeyException;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server, and the keys that are fetched from it. */
abstract class RemoteJwkSetFixture {

    static final Duration CACHE_TIME = Duration.ofMinutes(5);
    static final Duration OUTAGE_TOLERANCE = Duration.ofHours(1);
    static final Duration MIN_REFRESH_INTERVAL = Duration.ofSeconds(30);

    final ManualClock clock = new ManualClock();
    JwkServer server;
    RemoteJwkSet remote;

    @BeforeEach
    void open() throws IOException {
        server = new JwkServer();
        remote = RemoteJwkSet.builder(server.address()).timeout(timeout()).build(clock.steady());
    }

    @AfterEach
    void close() {
        server.close();
        remote.close();
    }

    /** Long, where an answer is to come, since the machine may be slow. */
    Duration timeout() {
        return Duration.ofSeconds(20);
    }

    @Nullable
    VerificationKey find(@Nullable String id) {
        return remote.find(new KeyHint(id, null));
    }

    void assertFound(String id) {
        assertWithMessage(id).that(find(id)).isNotNull();
    }

    void assertUnknown(String id) {
        assertWithMessage(id).that(find(id)).isNull();
    }

    UnknownKeyException assertUnavailable(String id) {
        UnknownKeyException refusal = assertThrows(UnknownKeyException.class, () -> find(id));
        assertThat(refusal.code()).isEqualTo(ErrorCode.KEY_UNAVAILABLE);
        assertThat(refusal).hasMessageThat().doesNotContain("hidden");
        return refusal;
    }

    static void await(BooleanSupplier condition) throws InterruptedException {
        boolean met = condition.getAsBoolean();
        for (int i = 0; i < 1_000 && !met; i++) {
            Thread.sleep(5);
            met = condition.getAsBoolean();
        }
        assertThat(met).isTrue();
    }

    static long millisOf(Runnable task) {
        long began = System.nanoTime();
        task.run();
        return (System.nanoTime() - began) / 1_000_000;
    }
}
