package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.error.ErrorCode.MALFORMED_CLAIM;
import static dev.grantor.error.ErrorCode.PARAMETER_TYPE;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformedJson;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.grantor.error.InvalidParameterException;
import dev.grantor.testsupport.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON null is an absent claim, so no value that is there is written as null or read as null. */
class NullJsonTest {

    private static final String PATH = "grants.x.claim";

    private static final ClaimCodec<String> WRITES_NULL = new ClaimCodec<>() {
        @Override
        public void write(JsonWriter out, String value) {
            out.nullValue();
        }

        @Override
        public String read(JsonReader in) {
            return in.nextString();
        }
    };

    private static final ClaimCodec<String> READS_NULL = new ClaimCodec<>() {
        @Override
        public void write(JsonWriter out, String value) {
            out.value(value);
        }

        @Override
        @SuppressWarnings("NullAway") // what a user's codec may do
        public String read(JsonReader in) {
            in.skipValue();
            return null;
        }
    };

    static Stream<Arguments> nulls() {
        return everywhere(WRITES_NULL, "text");
    }

    private static <T> Stream<Arguments> everywhere(ClaimCodec<T> codec, T value) {
        return Stream.of(
                arguments("", codec, value),
                arguments("[0]", Codecs.ofList(codec), List.of(value)),
                arguments("[0]", Codecs.ofSet(codec), Set.of(value)),
                arguments(".k", Codecs.ofMap(codec), Map.of("k", value)),
                arguments("[0].k[0]", nested(codec), List.of(Map.of("k", List.of(value)))));
    }

    private static <T> ClaimCodec<List<Map<String, List<T>>>> nested(ClaimCodec<T> codec) {
        return Codecs.ofList(Codecs.ofMap(Codecs.ofList(codec)));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    <T> void isRefusedWhenItIsWritten(String place, ClaimCodec<T> codec, T value) {
        JsonWriter out = JsonWriter.create(Json.LIMIT, PATH);

        assertInvalid(PARAMETER_TYPE, PATH + place, () -> out.value(codec, value));
    }

    @Test
    void namesTheCodecAndSaysWhatToDo() {
        JsonWriter out = JsonWriter.create(Json.LIMIT, PATH);

        InvalidParameterException refusal = assertInvalid(PARAMETER_TYPE, PATH, () -> out.value(WRITES_NULL, "text"));

        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo(PATH + ": " + WRITES_NULL.getClass().getName()
                        + " wrote null, which readers take for an absent value. Leave the value out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "n"})
    void aTextIsNoNull(String text) {
        assertThat(Json.read(Codecs.ofString(), Json.write(Codecs.ofString(), text)))
                .isEqualTo(text);
    }

    static Stream<Arguments> readAsNull() {
        return everywhere(READS_NULL, "text");
    }

    @ParameterizedTest
    @MethodSource("readAsNull")
    <T> void whatACodecReadsAsNullIsRefused(String place, ClaimCodec<T> codec, T value) {
        byte[] json = Json.write(codec, value).getBytes(UTF_8);

        assertMalformedJson(
                MALFORMED_CLAIM, PATH + place, () -> JsonReader.of(json, PATH).next(codec));
    }
}
