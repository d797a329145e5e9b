package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.error.ErrorCode.PARAMETER_DEPTH;
import static dev.grantor.error.ErrorCode.PARAMETER_MISSING;
import static dev.grantor.error.ErrorCode.PARAMETER_RANGE;
import static dev.grantor.error.ErrorCode.PARAMETER_TEXT;
import static dev.grantor.error.ErrorCode.PARAMETER_TYPE;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Named.named;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MintException;
import dev.grantor.error.TokenTooLargeException;
import dev.grantor.testsupport.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterMisuseTest {

    private static final JsonMembers MEMBERS = JsonMembers.NONE.and(JsonName.of("a"), "b");

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

    static Stream<Named<Consumer<JsonWriter>>> misuse() {
        return Stream.of(
                named("a name in an array", out -> out.name("a")),
                named("members in an array", out -> out.members(MEMBERS)),
                named("the end of an object in an array", JsonWriter::endObject),
                named("the document before its end", JsonWriter::toByteArray),
                named("the buffer before the document's end", JsonWriter::toByteBuffer));
    }

    @ParameterizedTest
    @MethodSource("misuse")
    void refusesWhatCannotComeInAnArray(Consumer<JsonWriter> call) {
        assertInvalid(PARAMETER_TYPE, "grants.voice.x[2]", () -> call.accept(out));
    }

    @Test
    void refusesAValueWithoutAName() {
        out.endArray();

        InvalidParameterException refusal = assertInvalid(PARAMETER_TYPE, "grants.voice", () -> out.value(CANARY));

        assertThat(refusal).hasMessageThat().isEqualTo("grants.voice: the JSON needs a name before this value.");
    }

    @Test
    void refusesTwoNamesInARow() {
        out.endArray();
        out.name("y");

        assertInvalid(PARAMETER_TYPE, "grants.voice.y", () -> out.name("z"));
    }

    @Test
    void refusesToEndAnObjectAfterAName() {
        out.endArray();
        out.name("y");

        assertInvalid(PARAMETER_TYPE, "grants.voice.y", out::endObject);
    }

    @Test
    void refusesToEndAnObjectAsAnArray() {
        out.endArray();

        assertInvalid(PARAMETER_TYPE, "grants.voice", out::endArray);
    }

    @Test
    void refusesASecondDocument() {
        out.endArray();
        out.endObject();
        out.endObject();

        assertInvalid(PARAMETER_TYPE, "grants", out::beginObject);
    }

    @Test
    void refusesAnEndWithoutABeginning() {
        assertInvalid(PARAMETER_TYPE, "", JsonWriter.create(9)::endArray);
    }

    @Test
    void refusesANameOutsideOfAnObject() {
        assertInvalid(PARAMETER_TYPE, "", () -> JsonWriter.create(9).name("a"));
    }

    @Test
    void refusesAnEmptyDocument() {
        assertInvalid(PARAMETER_TYPE, "", JsonWriter.create(9)::toByteArray);
    }

    @Test
    void writesNothingMoreAfterARefusal() {
        assertThrows(InvalidParameterException.class, () -> out.value("\uD800"));

        InvalidParameterException refusal = assertThrows(InvalidParameterException.class, () -> out.value(1));
        assertThat(refusal).hasMessageThat().contains("an earlier value was refused");
        assertThrows(InvalidParameterException.class, out::endArray);
        assertThrows(InvalidParameterException.class, () -> out.name("a"));
        assertThrows(InvalidParameterException.class, out::beginObject);
        assertThrows(InvalidParameterException.class, out::toByteArray);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\uDC00", CANARY + "\uDBFF", "é\uD800a", "\uD800\uD800\uDC00", "\uDC00\uD800"})
    void refusesUnpairedSurrogates(String text) {
        assertInvalid(PARAMETER_TEXT, "grants.voice.x[2]", () -> out.value(text));
    }

    @Test
    void refusesUnpairedSurrogatesInNames() {
        out.beginObject();

        assertInvalid(PARAMETER_TEXT, "grants.voice.x[2]", () -> out.name("\uD800"));
        assertInvalid(PARAMETER_TEXT, "name", () -> JsonName.of("a\uDC00"));
    }

    @Test
    void refusesHalfOfASurrogatePairAsACharacter() {
        assertInvalid(PARAMETER_TEXT, "grants.voice.x[2]", () -> out.value('\uDC00'));
    }

    @Test
    void refusesAPreparedNullName() {
        assertInvalid(PARAMETER_MISSING, "name", () -> JsonName.of(null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNotANumber(double number) {
        assertInvalid(PARAMETER_RANGE, "", () -> JsonWriter.create(99).value(number));
        assertInvalid(PARAMETER_RANGE, "", () -> JsonWriter.create(99).value((float) number));
    }

    @Test
    void showsNamesInPathsEscapedAndCut() {
        out.beginObject();
        out.name("\u0007é" + "n".repeat(100));

        assertInvalid(
                PARAMETER_RANGE,
                "grants.voice.x[2].\\u0007\\u00E9" + "n".repeat(52) + "...",
                () -> out.value(Double.NaN));
    }

    @Test
    void allows32LevelsAndRefuses33() {
        JsonWriter deep = JsonWriter.create(Json.LIMIT);
        for (int i = 0; i < 32; i++) {
            deep.beginArray();
        }

        assertInvalid(PARAMETER_DEPTH, "[0]".repeat(32), deep::beginArray);
    }

    static Stream<String> numbersThatFit() {
        return Stream.of("9".repeat(64), "-" + "9".repeat(63));
    }

    @ParameterizedTest
    @MethodSource("numbersThatFit")
    void writesNumbersOf64Characters(String number) {
        assertThat(Json.write(out -> out.value(new BigInteger(number)))).isEqualTo(number);
        assertThat(Json.write(out -> out.value(new BigDecimal(number)))).isEqualTo(number);
    }

    static Stream<Named<BigInteger>> integersTooLong() {
        return Stream.of(
                named("65 digits", new BigInteger("1" + "0".repeat(64))),
                named("a sign and 64 digits", new BigInteger("-" + "9".repeat(64))),
                named("50 million bits", BigInteger.ONE.shiftLeft(50_000_000)));
    }

    @ParameterizedTest
    @MethodSource("integersTooLong")
    void refusesLongerIntegers(BigInteger number) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertInvalid(PARAMETER_RANGE, "grants.voice.x[2]", () -> out.value(number)));
    }

    static Stream<Named<BigDecimal>> decimalsTooLong() {
        return Stream.of(
                named("1e64", new BigDecimal("1e64")),
                named("-1e63", new BigDecimal("-1e63")),
                named("1e-63", new BigDecimal("1e-63")),
                named("1e1000000", new BigDecimal("1e1000000")),
                named("1e-1000000", new BigDecimal("1e-1000000")),
                named("0e-1000000", new BigDecimal("0e-1000000")),
                named("least scale", new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)),
                named("largest scale", new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE)),
                named("50 million bits", new BigDecimal(BigInteger.ONE.shiftLeft(50_000_000))));
    }

    @ParameterizedTest
    @MethodSource("decimalsTooLong")
    void refusesLongerDecimals(BigDecimal number) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertInvalid(PARAMETER_RANGE, "grants.voice.x[2]", () -> out.value(number)));
    }

    static Stream<BigDecimal> decimalsThatFit() {
        return Stream.of(
                new BigDecimal("1e63"), new BigDecimal("-1e62"), new BigDecimal("1e-62"), new BigDecimal("-1e-61"));
    }

    @ParameterizedTest
    @MethodSource("decimalsThatFit")
    void writesDecimalsThatHave64CharactersWithoutAnExponent(BigDecimal number) {
        assertThat(new BigDecimal(Json.write(out -> out.value(number)))).isEqualTo(number);
    }

    @Test
    void refusesSubclassesOfNumbersWhichMayChange() {
        BigDecimal changing = new BigDecimal(1) {
            @Override
            public String toString() {
                return CANARY;
            }
        };

        assertInvalid(PARAMETER_TYPE, "grants.voice.x[2]", () -> out.value(changing));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, (1 << 30) + 1})
    void refusesALimitOutOfRange(int limit) {
        assertInvalid(PARAMETER_RANGE, "maxBytes", () -> JsonWriter.create(limit));
    }

    static Stream<Named<Consumer<JsonWriter>>> tenBytes() {
        return Stream.of(
                named("plain", out -> out.value("12345678")),
                named("escaped", out -> out.value("\u000012")),
                named("two bytes", out -> out.value("éééé")),
                named("three bytes", out -> out.value("ࠀࠀ12")),
                named("four bytes", out -> out.value("😀😀")),
                named("int", out -> out.value(1234567890)),
                named("long", out -> out.value(1234567890L)),
                named("double", out -> out.value(1.12345678)),
                named("decimal", out -> out.value(new BigDecimal("1234567.89"))),
                named("array", out -> {
                    out.beginArray();
                    out.value(12);
                    out.value(34567);
                    out.endArray();
                }),
                named("object", out -> {
                    out.beginObject();
                    out.name("1");
                    out.value(1234);
                    out.endObject();
                }));
    }

    @ParameterizedTest
    @MethodSource("tenBytes")
    void writesUpToTheLimitAndNotAByteMore(Consumer<JsonWriter> document) {
        JsonWriter exact = JsonWriter.create(10);
        document.accept(exact);

        TokenTooLargeException refusal =
                assertThrows(TokenTooLargeException.class, () -> document.accept(JsonWriter.create(9)));

        assertThat(exact.toByteArray()).hasLength(10);
        assertThat(refusal.limit()).isEqualTo(9);
        assertThat(refusal.code()).isEqualTo(ErrorCode.TOKEN_TOO_LARGE);
        assertThat(refusal).hasMessageThat().isEqualTo("The JSON is longer than the limit of 9 bytes.");
    }

    @Test
    void givesNothingOfADocumentThatIsTooLarge() {
        JsonWriter small = JsonWriter.create(4);
        assertThrows(TokenTooLargeException.class, () -> small.value("four"));

        assertThrows(TokenTooLargeException.class, small::toByteArray);
    }

    static Stream<Named<Consumer<JsonWriter>>> nulls() {
        return Stream.of(
                named("text", out -> out.value((String) null)),
                named("integer", out -> out.value((BigInteger) null)),
                named("decimal", out -> out.value((BigDecimal) null)),
                named("value of a codec", out -> out.value(Codecs.ofString(), null)),
                named("object of a codec", out -> out.object(Codecs.ofString(), null)),
                named("codec", out -> out.value(null, "a")),
                named("codec of an object", out -> out.object(null, "a")));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void refusesNullAndWritesNothingMore(Consumer<JsonWriter> call) {
        assertInvalid(PARAMETER_MISSING, "grants.voice.x[2]", () -> call.accept(out));

        assertInvalid(PARAMETER_TYPE, "grants", "an earlier value was refused", () -> out.value("b"));
    }

    static Stream<Named<Consumer<JsonWriter>>> nullNames() {
        return Stream.of(
                named("text", out -> out.name((String) null)), named("prepared", out -> out.name((JsonName) null)));
    }

    @ParameterizedTest
    @MethodSource("nullNames")
    void refusesNullNamesAndWritesNothingMore(Consumer<JsonWriter> call) {
        out.endArray();

        assertInvalid(PARAMETER_MISSING, "grants.voice", "a name must not be null.", () -> call.accept(out));

        assertInvalid(PARAMETER_TYPE, "grants", "an earlier value was refused", () -> out.name("b"));
    }

    static Stream<Named<Consumer<JsonWriter>>> calls() {
        return Stream.of(
                named("text", out -> out.value("four")),
                named("escape", out -> out.value("\u0000")),
                named("integer", out -> out.value(Long.MIN_VALUE)),
                named("null", JsonWriter::nullValue),
                named("array", JsonWriter::beginArray),
                named("end", JsonWriter::endArray),
                named("name", out -> out.name("a")),
                named("codec", out -> out.value(Codecs.ofString(), "four")),
                named("members", out -> out.members(MEMBERS)),
                named("document", JsonWriter::toByteArray),
                named("buffer", JsonWriter::toByteBuffer));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void staysRefusedAfterTheLimit(Consumer<JsonWriter> call) {
        JsonWriter small = JsonWriter.create(4);
        small.beginArray();
        assertThrows(TokenTooLargeException.class, () -> small.value("four"));

        for (int i = 0; i < 100; i++) {
            assertThrows(MintException.class, () -> call.accept(small));
        }
    }
}
