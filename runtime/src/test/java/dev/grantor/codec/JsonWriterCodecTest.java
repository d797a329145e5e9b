package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.error.ErrorCode.PARAMETER_TYPE;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.sneakyThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Named.named;

import dev.grantor.error.InvalidParameterException;
import dev.grantor.testsupport.Json;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a codec does wrong when it writes. */
class JsonWriterCodecTest {

    private final JsonWriter out = JsonWriter.create(Json.LIMIT, "grants");

    /** {@code {"voice":{"x":[1,{},} and so on: the next value is at {@code grants.voice.x[2]}. */
    @BeforeEach
    void writeTheBeginning() {
        out.beginObject();
        out.name("first");
        out.value("}]\\\"{[,:");
        out.name("voice");
        out.beginObject();
        out.name("x");
        out.beginArray();
        out.value(1);
        out.beginObject();
        out.endObject();
    }

    static Stream<Named<BiConsumer<JsonWriter, String>>> badCodecs() {
        return Stream.of(
                named("nothing", (out, value) -> {}),
                named("two values", (out, value) -> {
                    out.value(value);
                    out.value(value);
                }),
                named("an open array", (out, value) -> out.beginArray()),
                named("the end of what it did not begin", (out, value) -> {
                    out.value(value);
                    out.endArray();
                }),
                named("a swallowed refusal", (out, value) -> {
                    try {
                        out.value("\uD800");
                    } catch (RuntimeException e) {
                        // as a careless codec would
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("badCodecs")
    void refusesCodecsThatDoNotWriteExactlyOneValue(BiConsumer<JsonWriter, String> codec) {
        InvalidParameterException refusal = assertThrows(
                InvalidParameterException.class, () -> out.value(new ScalarCodec<>(codec, in -> ""), CANARY));

        assertThat(refusal.code()).isEqualTo(PARAMETER_TYPE);
        assertThat(refusal.path()).startsWith("grants.voice.x[");
        assertThat(refusal).hasMessageThat().doesNotContain(CANARY);
    }

    @Test
    void refusesACodecThatWritesTheNextMember() {
        out.endArray();
        out.name("y");
        ClaimCodec<String> codec = new ScalarCodec<>(
                (out, value) -> {
                    out.value(value);
                    out.name("z");
                },
                in -> "");

        assertInvalid(PARAMETER_TYPE, "grants.voice.y", () -> out.value(codec, CANARY));
    }

    @Test
    void refusesASecondDocumentByACodec() {
        JsonWriter complete = JsonWriter.create(99);
        complete.value(1);

        assertInvalid(PARAMETER_TYPE, "", () -> complete.value(Codecs.ofInteger(), 2));
    }

    @Test
    void tellsWhichCodecThrewWhatAndWhereButNotTheMessage() {
        ClaimCodec<String> codec = new ScalarCodec<>(
                (out, value) -> {
                    out.beginObject();
                    throw new IllegalArgumentException(value);
                },
                in -> "");

        InvalidParameterException refusal =
                assertInvalid(PARAMETER_TYPE, "grants.voice.x[2]", () -> out.value(codec, CANARY));

        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo("grants.voice.x[2]: dev.grantor.codec.ScalarCodec threw java.lang.IllegalArgumentException "
                        + "while writing it.");
        assertThat(refusal).hasCauseThat().hasMessageThat().isEqualTo("java.lang.IllegalArgumentException");
        assertThat(refusal.getCause().getStackTrace()[0].getClassName()).contains("JsonWriterCodecTest");
    }

    @Test
    void writesCodecsInsideOfCodecs() {
        ClaimCodec<String> inner = new ScalarCodec<>((out, value) -> out.value(Codecs.ofString(), value), in -> "");
        ClaimCodec<String> outer = new ScalarCodec<>(
                (out, value) -> {
                    out.beginArray();
                    out.value(inner, value);
                    out.value(inner, value);
                    out.endArray();
                },
                in -> "");

        assertThat(Json.write(outer, "a")).isEqualTo("[\"a\",\"a\"]");
    }

    @Test
    void tellsWhichCheckedExceptionACodecThrewButNotItsMessage() {
        ClaimCodec<String> codec = new ScalarCodec<>(
                (out, value) -> {
                    throw sneakyThrow();
                },
                in -> "");

        assertInvalid(
                PARAMETER_TYPE,
                "grants.voice.x[2]",
                "threw java.util.concurrent.TimeoutException while writing it.",
                () -> out.value(codec, CANARY));
    }
}
