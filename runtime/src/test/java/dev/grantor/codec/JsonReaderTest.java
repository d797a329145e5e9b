package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.error.ErrorCode.MALFORMED_CLAIM;
import static dev.grantor.error.ErrorCode.MALFORMED_JSON;
import static dev.grantor.error.ErrorCode.PARAMETER_BLANK;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertMalformedJson;
import static dev.grantor.testsupport.Refusals.sneakyThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.testsupport.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static final String TEXT = "\"" + CANARY + "\"";

    @Test
    void readsAnObjectInOrder() {
        JsonReader in = Json.reader("{\"a\":\"x\",\"b\":[1,null,true],\"c\":null,\"d\":{},\"e\":[]}");

        in.beginObject();
        assertThat(in.nextName()).isEqualTo("a");
        assertThat(in.nextNull()).isFalse();
        assertThat(in.nextString()).isEqualTo("x");
        assertThat(in.nextName()).isEqualTo("b");
        in.beginArray();
        assertThat(in.hasNext()).isTrue();
        assertThat(in.hasNext()).isTrue();
        assertThat(in.nextInt()).isEqualTo(1);
        assertThat(in.nextNull()).isTrue();
        assertThat(in.nextBoolean()).isTrue();
        assertThat(in.hasNext()).isFalse();
        assertThat(in.nextName()).isEqualTo("c");
        assertThat(in.nextNull()).isTrue();
        assertThat(in.nextName()).isEqualTo("d");
        in.skipUnknown("d");
        assertThat(in.nextName()).isEqualTo("e");
        in.skipValue();
        assertThat(in.nextName()).isNull();
        in.end();
    }

    static Stream<Arguments> mismatches() {
        return Stream.of(
                mismatch("beginObject", in -> in.next(Codecs.freeForm()), "[]", "expected an object, found an array"),
                mismatch("beginArray", JsonReaderTest::list, "{}", "expected an array, found an object"),
                mismatch("string", JsonReader::nextString, "1", "expected a string, found an integer"),
                mismatch("string null", JsonReader::nextString, "null", "expected a string, found null"),
                mismatch("boolean", JsonReader::nextBoolean, TEXT, "expected a boolean, found a string"),
                mismatch("boolean number", JsonReader::nextBoolean, "0", "expected a boolean, found an integer"),
                mismatch("char", JsonReader::nextChar, TEXT, "expected a string of one character"),
                mismatch("char empty", JsonReader::nextChar, "\"\"", "expected a string of one character"),
                mismatch("char pair", JsonReader::nextChar, "\"😀\"", "expected a string of one character"),
                mismatch("char number", JsonReader::nextChar, "1", "expected a string, found an integer"),
                mismatch("byte", JsonReader::nextByte, "128", "expected an integer from -128 to 127"),
                mismatch("byte low", JsonReader::nextByte, "-129", "expected an integer from -128 to 127"),
                mismatch("short", JsonReader::nextShort, "32768", "expected an integer from -32768 to 32767"),
                mismatch("short low", JsonReader::nextShort, "-32769", "expected an integer from -32768 to 32767"),
                mismatch("int", JsonReader::nextInt, "2147483648", "expected an integer from -2147483648 to"),
                mismatch("int low", JsonReader::nextInt, "-2147483649", "expected an integer from -2147483648 to"),
                mismatch("int text", JsonReader::nextInt, "\"1\"", "expected an integer, found a string"),
                mismatch("int fraction", JsonReader::nextInt, "1.0", "found a number with a fraction or an exponent"),
                mismatch("int exponent", JsonReader::nextInt, "1e2", "found a number with a fraction or an exponent"),
                mismatch("long", JsonReader::nextLong, "9223372036854775808", "expected an integer from"),
                mismatch("long low", JsonReader::nextLong, "-9223372036854775809", "expected an integer from"),
                mismatch("long digits", JsonReader::nextLong, "9".repeat(64), "expected an integer from"),
                mismatch("long boolean", JsonReader::nextLong, "true", "expected an integer, found a boolean"),
                mismatch("float", JsonReader::nextFloat, "1e39", "the number is too large for a float"),
                mismatch("double", JsonReader::nextDouble, "-1e309", "the number is too large for a double"),
                mismatch("double text", JsonReader::nextDouble, "\"NaN\"", "expected a number, found a string"),
                mismatch("big integer", JsonReader::nextBigInteger, "1.5", "found a number with a fraction"),
                mismatch("decimal", JsonReader::nextBigDecimal, "false", "expected a number, found a boolean"),
                mismatch("decimal large", JsonReader::nextBigDecimal, "1e64", "more than 64 characters"),
                mismatch("decimal small", JsonReader::nextBigDecimal, "1e-63", "more than 64 characters"),
                mismatch("decimal huge", JsonReader::nextBigDecimal, "1e1000000", "more than 64 characters"),
                mismatch("decimal absurd", JsonReader::nextBigDecimal, "1e99999999999", "exponent is out of range"),
                mismatch("free form", JsonReader::nextFreeForm, "1e400", "more than 64 characters"),
                mismatch("free form absurd", JsonReader::nextFreeForm, "1e99999999999", "exponent is out of range"));
    }

    private static Arguments mismatch(String name, Function<JsonReader, Object> read, String json, String message) {
        return arguments(named(name, read), json, message);
    }

    private static Object list(JsonReader in) {
        in.beginArray();
        return in;
    }

    @ParameterizedTest
    @MethodSource("mismatches")
    void namesWhereAndWhatTypeButNotTheValue(Function<JsonReader, Object> read, String json, String message) {
        JsonReader in = Json.reader("{\"x\":[{\"y\":0}," + json + "]}");
        in.beginObject();
        in.nextName();
        in.beginArray();
        in.skipValue();

        MalformedJsonException refusal =
                assertMalformedJson(MALFORMED_CLAIM, "grants.video.x[1]", () -> read.apply(in));

        assertThat(refusal).hasMessageThat().startsWith("grants.video.x[1]: ");
        assertThat(refusal).hasMessageThat().contains(message);
        assertThat(refusal).hasCauseThat().isNull();
    }

    @Test
    void readsAnEmptyStringOnlyWhereOneIs() {
        JsonReader in = Json.reader("[\"\",\"\\u0020\",\"a\",{},null,12,\"\"]");
        in.beginArray();

        assertThat(in.nextEmptyString()).isTrue();
        assertThat(in.nextEmptyString()).isFalse();
        assertThat(in.nextString()).isEqualTo(" ");
        assertThat(in.nextEmptyString()).isFalse();
        assertThat(in.nextString()).isEqualTo("a");
        assertThat(in.nextEmptyString()).isFalse();
        in.skipValue();
        assertThat(in.nextEmptyString()).isFalse();
        assertThat(in.nextNull()).isTrue();
        assertThat(in.nextEmptyString()).isFalse();
        assertThat(in.nextInt()).isEqualTo(12);
        assertThat(in.nextEmptyString()).isTrue();
        assertThat(in.hasNext()).isFalse();
        assertThat(in.nextEmptyString()).isFalse();
        in.end();
    }

    @Test
    void readsTheLimitsOfEveryInteger() {
        assertThat(Json.reader("-128").nextByte()).isEqualTo(Byte.MIN_VALUE);
        assertThat(Json.reader("127").nextByte()).isEqualTo(Byte.MAX_VALUE);
        assertThat(Json.reader("-32768").nextShort()).isEqualTo(Short.MIN_VALUE);
        assertThat(Json.reader("32767").nextShort()).isEqualTo(Short.MAX_VALUE);
        assertThat(Json.reader("-2147483648").nextInt()).isEqualTo(Integer.MIN_VALUE);
        assertThat(Json.reader("2147483647").nextInt()).isEqualTo(Integer.MAX_VALUE);
        assertThat(Json.reader("-9223372036854775808").nextLong()).isEqualTo(Long.MIN_VALUE);
        assertThat(Json.reader("9223372036854775807").nextLong()).isEqualTo(Long.MAX_VALUE);
        assertThat(Json.reader("9".repeat(64)).nextBigInteger()).isEqualTo(new BigInteger("9".repeat(64)));
    }

    @Test
    void readsAnyNumberAsAFraction() {
        assertThat(Json.reader("1").nextDouble()).isEqualTo(1.0);
        assertThat(Json.reader("-1.5e-3").nextDouble()).isEqualTo(-0.0015);
        assertThat(Json.reader("1").nextFloat()).isEqualTo(1f);
        assertThat(Json.reader("0.1").nextFloat()).isEqualTo(0.1f);
        assertThat(Json.reader("1.50").nextBigDecimal()).isEqualTo(new BigDecimal("1.50"));
        assertThat(Json.reader("7").nextBigDecimal()).isEqualTo(new BigDecimal("7"));
        assertThat(Json.reader("\"c\"").nextChar()).isEqualTo('c');
        assertThat(Json.reader("false").nextBoolean()).isFalse();
    }

    @Test
    void readsAnotherTypeAfterAMismatch() {
        JsonReader in = Json.reader("\"text\"");

        assertMalformedJson(MALFORMED_CLAIM, "grants.video", in::nextInt);
        assertThat(in.nextString()).isEqualTo("text");
    }

    static Stream<Arguments> freeForm() {
        return Stream.of(
                arguments("\"a\"", "a"),
                arguments("true", true),
                arguments("false", false),
                arguments("1", 1),
                arguments("-2147483648", Integer.MIN_VALUE),
                arguments("2147483648", 2147483648L),
                arguments("9223372036854775807", Long.MAX_VALUE),
                arguments("9223372036854775808", new BigInteger("9223372036854775808")),
                arguments("0.1", 0.1),
                arguments("-0.0", -0.0),
                arguments("1e300", 1e300),
                arguments("1.0", 1.0),
                arguments(
                        "0.1000000000000000055511151231257827",
                        new BigDecimal("0.1000000000000000055511151231257827")));
    }

    @ParameterizedTest
    @MethodSource("freeForm")
    void readsFreeFormScalarsWithoutLoss(String json, Object expected) {
        assertThat(Json.reader(json).nextFreeForm()).isEqualTo(expected);
    }

    @Test
    void readsFreeFormNull() {
        assertThat(Json.reader("null").nextFreeForm()).isNull();
    }

    @Test
    void readsFreeFormContainersInOrderAndUnmodifiable() {
        Object value = Json.reader("{\"z\":[1,null,{}],\"a\":null}").nextFreeForm();

        assertThat((Map<?, ?>) value)
                .containsExactly("z", Arrays.asList(1, null, Map.of()), "a", null)
                .inOrder();
        assertUnmodifiable((Map<?, ?>) value);
    }

    private static void assertUnmodifiable(Map<?, ?> map) {
        assertThrows(UnsupportedOperationException.class, map::clear);
        assertThrows(UnsupportedOperationException.class, () -> ((List<?>) map.get("z")).remove(0));
    }

    static Stream<Named<Function<JsonReader, Object>>> badCodecs() {
        return Stream.of(
                named("nothing", in -> ""),
                named("two values", in -> in.nextString() + in.nextString()),
                named("a value and a look at the next", in -> in.nextString() + in.hasNext()),
                named("the end of the array around it", in -> {
                    in.skipValue();
                    in.skipValue();
                    return in.hasNext();
                }),
                named("null", in -> {
                    in.skipValue();
                    return null;
                }),
                named("an exception", in -> {
                    throw new IllegalArgumentException(in.nextString());
                }));
    }

    @ParameterizedTest
    @MethodSource("badCodecs")
    void refusesCodecsThatDoNotReadExactlyOneValue(Function<JsonReader, Object> read) {
        JsonReader in = Json.reader("[" + TEXT + "," + TEXT + "]");
        in.beginArray();

        MalformedJsonException refusal =
                assertThrows(MalformedJsonException.class, () -> in.next(new ScalarCodec<>((out, value) -> {}, read)));

        assertThat(refusal.code()).isEqualTo(MALFORMED_CLAIM);
        assertThat(refusal.path()).startsWith("grants.video");
        assertThat(refusal).hasMessageThat().doesNotContain(CANARY);
    }

    @Test
    void refusesACodecThatLeavesAnArrayAndEntersTheNext() {
        JsonReader in = Json.reader("[[" + TEXT + "],[" + TEXT + "]]");
        in.beginArray();
        in.beginArray();
        ClaimCodec<Object> leaving = new ScalarCodec<>((out, value) -> {}, reader -> {
            reader.nextString();
            reader.hasNext();
            reader.hasNext();
            reader.beginArray();
            return reader.nextString();
        });

        assertMalformedJson(MALFORMED_CLAIM, "grants.video[0]", () -> in.next(leaving));
    }

    @Test
    void tellsWhichCodecThrewWhatAndWhereButNotTheMessage() {
        ClaimCodec<String> codec = new ScalarCodec<>((out, value) -> {}, in -> {
            throw new IllegalStateException(in.nextString());
        });

        MalformedJsonException refusal =
                assertMalformedJson(MALFORMED_CLAIM, "grants.video", () -> Json.read(codec, TEXT));

        assertThat(refusal)
                .hasMessageThat()
                .isEqualTo("grants.video: dev.grantor.codec.ScalarCodec threw java.lang.IllegalStateException while "
                        + "reading it.");
        assertThat(refusal).hasCauseThat().hasMessageThat().isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void tellsWhatABuilderRefusesAsTheTokensFault() {
        ClaimCodec<String> codec = new ScalarCodec<>((out, value) -> {}, in -> {
            in.beginObject();
            in.nextName();
            in.skipValue();
            in.nextName();
            throw new InvalidParameterException(PARAMETER_BLANK, "Host.name", "must not be blank");
        });

        MalformedJsonException refusal =
                assertMalformedJson(MALFORMED_CLAIM, "grants.video", () -> Json.read(codec, "{\"name\":\"\"}"));

        assertThat(refusal).hasMessageThat().isEqualTo("grants.video: Host.name: must not be blank.");
    }

    @ParameterizedTest
    @CsvSource({
        "grants.video,      grants.video",
        "grants.video.room, grants.video.room",
        "grants.video[1],   grants.video[1]",
        "grants.videos,     grants.video",
        "grants.video_room, grants.video",
        "grants,            grants.video",
    })
    void keepsPathsOfABuilderBelowItsOwnOnly(String parameter, String path) {
        ClaimCodec<String> codec = new ScalarCodec<>((out, value) -> {}, in -> {
            in.skipValue();
            throw new InvalidParameterException(PARAMETER_BLANK, parameter, "It must not be blank.");
        });

        assertMalformedJson(MALFORMED_CLAIM, path, "It must not be blank.", () -> Json.read(codec, TEXT));
    }

    @Test
    void tellsWhateverACodecRefusesAsTheTokensFault() {
        ClaimCodec<String> codec = new ScalarCodec<>((out, value) -> {}, in -> {
            JsonWriter.create(1).value(in.nextString());
            return "";
        });

        assertMalformedJson(
                MALFORMED_CLAIM,
                "grants.video",
                "grants.video: The JSON is longer than the limit of 1 bytes.",
                () -> Json.read(codec, TEXT));
    }

    @Test
    void tellsWhichCheckedExceptionACodecThrewButNotItsMessage() {
        ClaimCodec<String> codec = new ScalarCodec<>((out, value) -> {}, in -> {
            throw sneakyThrow();
        });

        assertMalformedJson(
                MALFORMED_CLAIM,
                "grants.video",
                "threw java.util.concurrent.TimeoutException while reading it.",
                () -> Json.read(codec, TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "1", "\"a\""})
    void refusesWhatFollowsTheDocument(String json) {
        JsonReader in = Json.reader(json + " " + json);
        in.skipValue();

        assertMalformedJson(MALFORMED_JSON, "grants.video", in::end);
    }

    @Test
    void refusesToEndInsideOfTheDocument() {
        JsonReader in = Json.reader("[]");
        in.beginArray();

        assertMalformedJson(MALFORMED_CLAIM, "grants.video", in::end);
    }

    @Test
    void refusesCallsInTheWrongPlace() {
        JsonReader in = Json.reader("{\"a\":1}");
        assertMalformedJson(MALFORMED_CLAIM, "grants.video", in::nextName);
        in.beginObject();

        assertMalformedJson(MALFORMED_CLAIM, "grants.video.a", in::hasNext);
        assertMalformedJson(MALFORMED_CLAIM, "grants.video.a", in::skipValue);
        assertMalformedJson(MALFORMED_CLAIM, "grants.video.a", in::nextFreeForm);
        assertMalformedJson(MALFORMED_CLAIM, "grants.video.a", () -> in.next(Codecs.ofInteger()));
    }
}
