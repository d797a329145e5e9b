package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.error.ErrorCode.MALFORMED_CLAIM;
import static dev.grantor.error.ErrorCode.PARAMETER_MISSING;
import static dev.grantor.error.ErrorCode.PARAMETER_RANGE;
import static dev.grantor.error.ErrorCode.PARAMETER_TYPE;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformedJson;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.grantor.error.MalformedJsonException;
import dev.grantor.testsupport.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecsTest {

    enum Feature {
        CHAT,
        VIDEO,
        LATER
    }

    private static final Map<Feature, String> WIRE_NAMES = Map.of(Feature.VIDEO, "video", Feature.CHAT, "chat");
    private static final ClaimCodec<Feature> FEATURE = Codecs.ofEnum("Feature", WIRE_NAMES);
    private static final ClaimCodec<Map<Feature, Integer>> SEATS =
            Codecs.ofEnumMap("Feature", WIRE_NAMES, Codecs.ofInteger());

    static Stream<Arguments> roundTrips() {
        UUID uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        return Stream.of(
                arguments(Codecs.ofString(), "té\n", "\"té\\n\""),
                arguments(Codecs.ofBoolean(), true, "true"),
                arguments(Codecs.ofCharacter(), 'c', "\"c\""),
                arguments(Codecs.ofByte(), Byte.MIN_VALUE, "-128"),
                arguments(Codecs.ofShort(), Short.MAX_VALUE, "32767"),
                arguments(Codecs.ofInteger(), Integer.MIN_VALUE, "-2147483648"),
                arguments(Codecs.ofLong(), Long.MAX_VALUE, "9223372036854775807"),
                arguments(Codecs.ofFloat(), 0.1f, "0.1"),
                arguments(Codecs.ofDouble(), 1e-7, "1.0E-7"),
                arguments(Codecs.ofBigInteger(), new BigInteger("12345678901234567890"), "12345678901234567890"),
                arguments(Codecs.ofBigDecimal(), new BigDecimal("1.50"), "1.50"),
                arguments(Codecs.ofUri(), URI.create("https://example.com/a?b=c"), "\"https://example.com/a?b=c\""),
                arguments(Codecs.ofUuid(), uuid, "\"00112233-4455-6677-8899-aabbccddeeff\""),
                arguments(FEATURE, Feature.CHAT, "\"chat\""),
                arguments(Codecs.ofInstant(TimeUnit.SECONDS), Instant.ofEpochSecond(1700000000), "1700000000"),
                arguments(Codecs.ofInstant(TimeUnit.MILLISECONDS), Instant.ofEpochMilli(-1), "-1"),
                arguments(Codecs.ofInstant(TimeUnit.DAYS), Instant.ofEpochSecond(86400), "1"),
                arguments(
                        Codecs.ofDuration(TimeUnit.NANOSECONDS),
                        Duration.ofNanos(Long.MIN_VALUE),
                        "-9223372036854775808"),
                arguments(Codecs.ofDuration(TimeUnit.SECONDS), Duration.ofHours(1), "3600"),
                arguments(
                        Codecs.ofDuration(TimeUnit.SECONDS),
                        Duration.ofSeconds(Long.MIN_VALUE),
                        "-9223372036854775808"),
                arguments(Codecs.ofList(Codecs.ofString()), List.of("b", "a", "b"), "[\"b\",\"a\",\"b\"]"),
                arguments(Codecs.ofList(Codecs.ofList(Codecs.ofInteger())), List.of(List.of(1), List.of()), "[[1],[]]"),
                arguments(Codecs.ofSet(FEATURE), Set.of(Feature.VIDEO), "[\"video\"]"),
                arguments(Codecs.ofMap(Codecs.ofInteger()), Map.of("a b", 1), "{\"a b\":1}"),
                arguments(SEATS, Map.of(Feature.CHAT, 2), "{\"chat\":2}"));
    }

    @ParameterizedTest
    @MethodSource("roundTrips")
    <T> void writesAndReadsBack(ClaimCodec<T> codec, T value, String json) {
        assertThat(Json.write(codec, value)).isEqualTo(json);
        assertThat(Json.read(codec, json)).isEqualTo(value);
        assertThat(codec.copy(value)).isEqualTo(value);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments(Codecs.ofUri(), "\"http://[" + CANARY + "\"", "not a URI"),
                arguments(Codecs.ofUuid(), "\"1-1-1-1-1\"", "not a UUID of 36 characters"),
                arguments(Codecs.ofUuid(), "\"" + CANARY + "\"", "not a UUID of 36 characters"),
                arguments(Codecs.ofUuid(), "\"" + "-".repeat(36) + "\"", "not a UUID of 36 characters"),
                arguments(Codecs.ofUuid(), "\"000112233-445-6677-8899-aabbccddeeff\"", "not a UUID of 36 characters"),
                arguments(FEATURE, "\"" + CANARY + "\"", "not a value of Feature, which has chat, video."),
                arguments(FEATURE, "\"CHAT\"", "not a value of Feature, which has chat, video."),
                arguments(FEATURE, "0", "expected a string, found an integer"),
                arguments(Codecs.ofInstant(TimeUnit.SECONDS), "1e3", "a number without an exponent"),
                arguments(Codecs.ofInstant(TimeUnit.SECONDS), "1E3", "a number without an exponent"),
                arguments(Codecs.ofInstant(TimeUnit.SECONDS), "\"1\"", "expected a number, found a string"),
                arguments(Codecs.ofInstant(TimeUnit.SECONDS), "31556889864403200", "the time is out of range"),
                arguments(Codecs.ofDuration(TimeUnit.DAYS), "9223372036854775807", "the time is out of range"),
                arguments(Codecs.ofDuration(TimeUnit.SECONDS), "9223372036854775808", "the time is out of range"),
                arguments(Codecs.ofMap(Codecs.ofString()), "[]", "expected an object, found an array"),
                arguments(Codecs.ofList(Codecs.ofString()), "{}", "expected an array, found an object"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesToReadOtherValues(ClaimCodec<?> codec, String json, String message) {
        MalformedJsonException refusal =
                assertMalformedJson(MALFORMED_CLAIM, "grants.video", () -> Json.read(codec, json));

        assertThat(refusal).hasMessageThat().contains(message);
        assertThat(refusal).hasCauseThat().isNull();
    }

    static Stream<Arguments> malformedElements() {
        return Stream.of(
                arguments(Codecs.ofList(Codecs.ofString()), "[\"a\",null]", "grants.video[1]"),
                arguments(Codecs.ofList(Codecs.ofString()), "[\"a\",1]", "grants.video[1]"),
                arguments(Codecs.ofSet(Codecs.ofString()), "[\"a\",\"b\",\"a\"]", "grants.video[2]"),
                arguments(Codecs.ofSet(Codecs.ofString()), "[null]", "grants.video[0]"),
                arguments(Codecs.ofMap(Codecs.ofString()), "{\"a\":null}", "grants.video.a"),
                arguments(SEATS, "{\"chat\":1,\"audio\":2}", "grants.video.audio"),
                arguments(SEATS, "{\"chat\":\"1\"}", "grants.video.chat"));
    }

    @ParameterizedTest
    @MethodSource("malformedElements")
    void namesTheElementThatItRefusesToRead(ClaimCodec<?> codec, String json, String path) {
        assertMalformedJson(MALFORMED_CLAIM, path, () -> Json.read(codec, json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.999", "1"})
    void readsFractionsOfTimesRoundedDown(String json) {
        assertThat(Json.read(Codecs.ofInstant(TimeUnit.SECONDS), json)).isEqualTo(Instant.ofEpochSecond(1));
        assertThat(Json.read(Codecs.ofDuration(TimeUnit.SECONDS), json)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void readsNegativeFractionsRoundedDown() {
        assertThat(Json.read(Codecs.ofInstant(TimeUnit.SECONDS), "-0.5")).isEqualTo(Instant.ofEpochSecond(-1));
    }

    @Test
    void readsUuidsInUpperCase() {
        assertThat(Json.read(Codecs.ofUuid(), "\"00112233-4455-6677-8899-AABBCCDDEEFF\""))
                .isEqualTo(UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"));
    }

    @Test
    void refusesToWriteAConstantThatWasNotThereAtCompileTime() {
        assertInvalid(PARAMETER_TYPE, "", () -> Json.write(FEATURE, Feature.LATER));
        assertInvalid(
                PARAMETER_TYPE, "[1]", () -> Json.write(Codecs.ofList(FEATURE), List.of(Feature.CHAT, Feature.LATER)));
        assertInvalid(PARAMETER_TYPE, "", () -> Json.write(SEATS, Map.of(Feature.LATER, 1)));
    }

    @Test
    void refusesToWriteTimesOutOfRange() {
        assertInvalid(PARAMETER_RANGE, "", () -> Json.write(Codecs.ofInstant(TimeUnit.NANOSECONDS), Instant.MAX));
    }

    @Test
    void refusesNull() {
        assertInvalid(PARAMETER_MISSING, "unit", () -> Codecs.ofInstant(null));
        assertInvalid(PARAMETER_MISSING, "unit", () -> Codecs.ofDuration(null));
        assertInvalid(PARAMETER_MISSING, "element", () -> Codecs.ofList(null));
        assertInvalid(PARAMETER_MISSING, "element", () -> Codecs.ofSet(null));
        assertInvalid(PARAMETER_MISSING, "element", () -> Codecs.ofMap(null));
        assertInvalid(PARAMETER_MISSING, "element", () -> Codecs.ofEnumMap("Feature", WIRE_NAMES, null));
        assertInvalid(PARAMETER_MISSING, "typeName", () -> Codecs.ofEnum(null, WIRE_NAMES));
        assertInvalid(PARAMETER_MISSING, "wireNames", () -> Codecs.ofEnum("Feature", (Map<Feature, String>) null));
    }
}
