package dev.grantor.jackson;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.CANARY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.grantor.GrantType;
import dev.grantor.codec.ClaimCodec;
import dev.grantor.codec.GeneratedSupport;
import dev.grantor.testsupport.Json;
import dev.grantor.twilio.VideoGrant;
import dev.grantor.twilio.VideoGrants;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever Jackson calls code of others: that its thread is to stop is not lost in the failure that is reported. */
class InterruptionTest {

    private static final ThreadLocal<Exception> THROWN = new ThreadLocal<>();

    /** Of a user. */
    public static final class Bean {

        public String getValue() {
            return fail();
        }

        public void setValue(String value) {
            fail();
        }
    }

    private static <T> T fail() {
        return InterruptionTest.<T, RuntimeException>failWith(THROWN.get());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T, E extends Exception> T failWith(Exception checked) throws E {
        throw (E) checked;
    }

    static Stream<Named<Executable>> places() {
        ClaimCodec<Bean> codec = new DatabindCodec<>(Bean.class);
        Iterable<GrantType<?>> types = InterruptionTest::fail;
        return Stream.of(
                Named.of("types of a module", () -> new GrantModule(types)),
                Named.of("getter", () -> GeneratedSupport.copy("a", codec, new Bean())),
                Named.of("setter", () -> Json.read(codec, "{\"value\":\"a\"}")),
                Named.of("parser of a mapper", InterruptionTest::parse));
    }

    private static void parse() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new GrantModule(VideoGrants.TYPE))
                .build();
        mapper.readValue(
                new JsonParserDelegate(mapper.createParser("{\"room\":1}")) {
                    @Override
                    public String getText() {
                        return fail();
                    }
                },
                VideoGrant.class);
    }

    @ParameterizedTest
    @MethodSource("places")
    void cancellationGoesThrough(Executable action) {
        CancellationException cancellation = new CancellationException(CANARY) {};
        THROWN.set(cancellation);

        assertThat(assertThrows(CancellationException.class, action)).isSameInstanceAs(cancellation);
    }

    @ParameterizedTest
    @MethodSource("places")
    void interruptIsRestoredAndTheFailureReported(Executable action) {
        THROWN.set(new IllegalStateException(CANARY, new InterruptedException(CANARY)));

        Exception refusal = assertThrows(Exception.class, action);

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(refusal).hasMessageThat().doesNotContain(CANARY);
    }

    @ParameterizedTest
    @MethodSource("places")
    void otherFailuresInterruptNobody(Executable action) {
        THROWN.set(new IllegalStateException(CANARY));

        assertThrows(Exception.class, action);

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @AfterEach
    void clear() {
        Thread.interrupted(); // clears the interrupt, too
        THROWN.remove();
    }
}
