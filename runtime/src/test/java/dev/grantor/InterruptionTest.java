package dev.grantor;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.testsupport.Refusals.CANARY;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.codec.ClaimCodec;
import dev.grantor.codec.Codecs;
import dev.grantor.codec.GeneratedSupport;
import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;
import dev.grantor.error.Interruption;
import dev.grantor.tannoy.TannoyFindings;
import dev.grantor.tannoy.TannoyKey;
import dev.grantor.tannoy.TannoyToken;
import dev.grantor.tannoy.TannoyTokens;
import dev.grantor.testsupport.Fixtures;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever code of others is called: that its thread is to stop is not lost in the failure that is reported. */
class InterruptionTest {

    /** What the code of others throws, wherever it is called. */
    private static final ThreadLocal<Exception> THROWN = new ThreadLocal<>();

    private static final TannoyKey KEY = Fixtures.KEY;

    @Grant("checked")
    interface CheckedGrant {

        @Claim
        String room();

        @Check
        default void check() {
            fail();
        }
    }

    @Grant("defaulted")
    interface DefaultedGrant {

        @Claim
        default String room() {
            return fail();
        }
    }

    private static class FailingCodec implements ClaimCodec<String> {

        @Override
        public void write(JsonWriter out, String value) {
            fail();
        }

        @Override
        public String read(JsonReader in) {
            return fail();
        }

        @Override
        public String copy(String value) {
            return fail();
        }
    }

    private static final class FailingType extends FailingCodec implements GrantType<String> {

        @Override
        public String key() {
            return fail();
        }

        @Override
        public Class<String> javaType() {
            return fail();
        }
    }

    private static final class FailingBuilder implements GrantBuilder<String> {

        @Override
        public GrantType<String> grantType() {
            return fail();
        }

        @Override
        public String build() {
            return fail();
        }
    }

    private static <T> T fail() {
        return InterruptionTest.<T, RuntimeException>failWith(THROWN.get());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T, E extends Exception> T failWith(Exception checked) throws E {
        throw (E) checked;
    }

    private static final ClaimCodec<String> CODEC = new FailingCodec();

    private static final List<String> LIST = new AbstractList<>() {
        @Override
        public String get(int index) {
            return fail();
        }

        @Override
        public int size() {
            return 1;
        }
    };

    private static final Map<String, String> MAP = new AbstractMap<>() {
        @Override
        public Set<Map.Entry<String, String>> entrySet() {
            return fail();
        }
    };

    private record Place(String name, Executable action) {}

    private static Stream<Place> places() {
        VerifierBuilder<TannoyToken> verifier =
                TannoyTokens.verifier().acceptWaived().clock(Fixtures.CLOCK);
        String jwt = Fixtures.token(KEY).build().toJwt();
        TokenVerifier<TannoyToken> resolving = verifier.keys(issuer -> fail()).build();
        TokenVerifier<TannoyToken> timeless = TannoyTokens.verifier()
                .acceptWaived()
                .key(KEY)
                .clock(InterruptionTest::fail)
                .build();
        return Stream.of(
                new Place("resolver", () -> resolving.verify(jwt)),
                new Place("clock of a verifier", () -> timeless.verify(jwt)),
                new Place(
                        "clock of a token",
                        () -> Fixtures.token(KEY).clock(InterruptionTest::fail).build()),
                new Place("key of a type", () -> TannoyTokens.builder(KEY).grant(new FailingType(), "a")),
                new Place("builder", () -> TannoyTokens.builder(KEY).grant(new FailingBuilder())),
                new Place(
                        "types of an inspector",
                        () -> TannoyFindings.inspector().grantTypes(failingTypes())),
                new Place(
                        "check",
                        () -> InterruptionTest_CheckedGrants.builder().room("a").build()),
                new Place(
                        "check when it is read",
                        () -> InterruptionTest_CheckedGrants.TYPE.fromJson("{\"room\":\"a\"}")),
                new Place(
                        "default",
                        () -> InterruptionTest_DefaultedGrants.builder().build()),
                new Place("default when it is read", () -> InterruptionTest_DefaultedGrants.TYPE.fromJson("{}")),
                new Place("copy", () -> GeneratedSupport.copy("a", CODEC, "a")),
                new Place("copy of a member", () -> GeneratedSupport.copyMember("a", "b", CODEC, "a")),
                new Place("copy of an element", () -> GeneratedSupport.copy("a", Codecs.ofList(CODEC), List.of("a"))),
                new Place("write", () -> JsonWriter.create(99).value(CODEC, "a")),
                new Place("write of an element", () -> JsonWriter.create(99).value(Codecs.ofList(CODEC), List.of("a"))),
                new Place("read", () -> reader("\"a\"").next(CODEC)),
                new Place("read of an element", () -> reader("[\"a\"]").next(Codecs.ofList(CODEC))),
                new Place("list", () -> GeneratedSupport.copy("a", Codecs.ofList(Codecs.ofString()), LIST)),
                new Place("map", () -> GeneratedSupport.copy("a", Codecs.ofMap(Codecs.ofString()), MAP)),
                new Place("free-form list", () -> GeneratedSupport.copyFreeFormValue("a", LIST)),
                new Place("free-form map", () -> GeneratedSupport.copyFreeForm("a", MAP)),
                new Place(
                        "unknown members",
                        () -> JsonReader.of(utf8("{\"a\":1}"), "", (at, name, known) -> fail())
                                .next(InterruptionTest_DefaultedGrants.TYPE)));
    }

    private static List<GrantType<?>> failingTypes() {
        return new AbstractList<>() {
            @Override
            public GrantType<?> get(int index) {
                return fail();
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }

    private static JsonReader reader(String json) {
        return JsonReader.of(utf8(json), "");
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** In coroutines it is the way to end: whoever turns it into another exception keeps them alive. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cancelled")
    void cancellationGoesThrough(String place, Executable action, CancellationException cancellation) {
        THROWN.set(cancellation);

        assertThat(assertThrows(CancellationException.class, action)).isSameInstanceAs(cancellation);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private static Stream<Arguments> cancelled() {
        return places().map(each -> arguments(each.name, each.action, new CancellationException(CANARY) {}));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("interrupted")
    void interruptIsRestoredAndTheFailureReported(String place, Executable action, Exception failure) {
        THROWN.set(failure);

        Throwable refusal = assertThrows(Exception.class, action);

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(refusal).isNotInstanceOf(InterruptedException.class);
        assertThat(refusal).isNotSameInstanceAs(failure);
    }

    private static Stream<Arguments> interrupted() {
        return crossed(List.of(
                new InterruptedException(CANARY),
                new IllegalStateException(CANARY, new InterruptedException(CANARY)),
                new RuntimeException(new IOException(new InterruptedException(CANARY)))));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("notInterrupted")
    void otherFailuresInterruptNobody(String place, Executable action, Exception failure) {
        THROWN.set(failure);

        assertThrows(Exception.class, action);

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    /** It was another thread that was interrupted, or nobody. */
    private static Stream<Arguments> notInterrupted() {
        return crossed(List.of(
                new IllegalStateException(CANARY),
                new ExecutionException(new InterruptedException(CANARY)),
                new IllegalStateException(new CompletionException(new InterruptedException(CANARY))),
                new SocketTimeoutException(CANARY)));
    }

    @Test
    void causesMayBeCircular() {
        Exception failure = new IllegalStateException(CANARY);
        failure.initCause(new IllegalArgumentException(failure));

        Interruption.passOn(failure);

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private static Stream<Arguments> crossed(List<Exception> failures) {
        Function<Place, Stream<Arguments>> withEach =
                place -> failures.stream().map(failure -> arguments(place.name, place.action, failure));
        return places().flatMap(withEach);
    }

    @AfterEach
    void clear() {
        Thread.interrupted(); // clears the interrupt, too
        THROWN.remove();
    }
}
