package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.error.ErrorCode.PARAMETER_BLANK;
import static dev.grantor.error.ErrorCode.PARAMETER_MISSING;
import static dev.grantor.error.ErrorCode.PARAMETER_RANGE;
import static dev.grantor.error.ErrorCode.PARAMETER_TEXT;
import static dev.grantor.error.ErrorCode.PARAMETER_TYPE;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.sneakyThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.grantor.error.InvalidParameterException;
import dev.grantor.testsupport.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CodecCopyTest {

    private static final String PATH = "grants.video.x";

    /** Of a user: mutable values. */
    private static final ClaimCodec<StringBuilder> BUILDER_CODEC = new ClaimCodec<>() {
        @Override
        public void write(JsonWriter out, StringBuilder value) {
            out.value(value.toString());
        }

        @Override
        public StringBuilder read(JsonReader in) {
            return new StringBuilder(in.nextString());
        }

        @Override
        public StringBuilder copy(StringBuilder value) {
            return new StringBuilder(value);
        }
    };

    @Test
    void keepsTheOrderOfSetsAndMaps() {
        Set<String> set = new LinkedHashSet<>(List.of("z", "a", "m"));
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", 2);

        assertThat(GeneratedSupport.copy(PATH, Codecs.ofSet(Codecs.ofString()), set))
                .containsExactly("z", "a", "m")
                .inOrder();
        assertThat(GeneratedSupport.copy(PATH, Codecs.ofMap(Codecs.ofInteger()), map))
                .containsExactly("z", 1, "a", 2)
                .inOrder();
        assertThat(Json.read(Codecs.ofSet(Codecs.ofString()), "[\"z\",\"a\",\"m\"]"))
                .containsExactly("z", "a", "m")
                .inOrder();
    }

    @Test
    void givesCollectionsThatCannotBeChanged() {
        List<String> list =
                GeneratedSupport.copy(PATH, Codecs.ofList(Codecs.ofString()), new ArrayList<>(List.of("a")));
        Set<String> set =
                GeneratedSupport.copy(PATH, Codecs.ofSet(Codecs.ofString()), new LinkedHashSet<>(List.of("a")));
        Map<String, String> map =
                GeneratedSupport.copy(PATH, Codecs.ofMap(Codecs.ofString()), new HashMap<>(Map.of("a", "b")));

        assertThrows(UnsupportedOperationException.class, () -> list.add("b"));
        assertThrows(UnsupportedOperationException.class, () -> set.add("b"));
        assertThrows(UnsupportedOperationException.class, () -> map.put("b", "c"));
    }

    @Test
    void copiesElementsByTheirCodec() {
        StringBuilder element = new StringBuilder("a");

        List<StringBuilder> list = GeneratedSupport.copy(PATH, Codecs.ofList(BUILDER_CODEC), List.of(element));
        Map<String, StringBuilder> map = GeneratedSupport.copy(PATH, Codecs.ofMap(BUILDER_CODEC), Map.of("k", element));
        element.append("b");

        assertThat(list.get(0).toString()).isEqualTo("a");
        assertThat(map.get("k").toString()).isEqualTo("a");
    }

    @Test
    void refusesNullElementsAtTheirPath() {
        List<List<String>> list = List.of(List.of(), Arrays.asList(CANARY, null));
        Map<String, String> map = Collections.singletonMap("a", null);
        Set<String> set = Collections.singleton(null);

        assertInvalid(
                PARAMETER_MISSING,
                PATH + "[1][1]",
                () -> GeneratedSupport.copy(PATH, Codecs.ofList(Codecs.ofList(Codecs.ofString())), list));
        assertInvalid(
                PARAMETER_MISSING,
                PATH + ".a",
                () -> GeneratedSupport.copy(PATH, Codecs.ofMap(Codecs.ofString()), map));
        assertInvalid(
                PARAMETER_MISSING,
                PATH + "[0]",
                () -> GeneratedSupport.copy(PATH, Codecs.ofSet(Codecs.ofString()), set));
    }

    @Test
    void namesTheIndexWhenACodecIsCalledByItself() {
        assertInvalid(
                PARAMETER_MISSING, "[1]", () -> Codecs.ofList(Codecs.ofString()).copy(Arrays.asList(CANARY, null)));
    }

    @Test
    void refusesKeysThatCannotBeNames() {
        ClaimCodec<Map<String, Integer>> codec = Codecs.ofMap(Codecs.ofInteger());
        ClaimCodec<Map<TimeUnit, Integer>> byUnit =
                Codecs.ofEnumMap("TimeUnit", Map.of(TimeUnit.DAYS, "days"), Codecs.ofInteger());

        assertInvalid(
                PARAMETER_TYPE, PATH, () -> GeneratedSupport.copy(PATH, codec, Collections.singletonMap(null, 1)));
        assertInvalid(PARAMETER_TEXT, PATH, () -> GeneratedSupport.copy(PATH, codec, Map.of("\uDC00", 1)));
        assertInvalid(PARAMETER_TYPE, PATH, () -> GeneratedSupport.copy(PATH, byUnit, Map.of(TimeUnit.HOURS, 1)));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void refusesWhatGenericsDidNotStop() {
        Map<String, Integer> map = (Map) Map.of(1, 1);
        List<String> list = (List) List.of(1);

        assertInvalid(PARAMETER_TYPE, PATH, () -> GeneratedSupport.copy(PATH, Codecs.ofMap(Codecs.ofInteger()), map));
        assertInvalid(PARAMETER_TYPE, "[0]", () -> Json.write(Codecs.ofList(Codecs.ofString()), list));
    }

    @Test
    void refusesSharedListsThatMultiply() {
        List<List<String>> list = Collections.nCopies(100_000, Collections.nCopies(100_000, "x"));

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertInvalid(
                        PARAMETER_RANGE,
                        PATH,
                        () -> GeneratedSupport.copy(PATH, Codecs.ofList(Codecs.ofList(Codecs.ofString())), list)));
    }

    @Test
    void roundsTimesDownToWhatIsWritten() {
        Instant instant = Instant.ofEpochSecond(-2, 999_999_999);
        Duration duration = Duration.ofMillis(1500);

        assertThat(GeneratedSupport.copy(PATH, Codecs.ofInstant(TimeUnit.SECONDS), instant))
                .isEqualTo(Instant.ofEpochSecond(-2));
        assertThat(Json.write(Codecs.ofInstant(TimeUnit.SECONDS), instant)).isEqualTo("-2");
        assertThat(GeneratedSupport.copy(PATH, Codecs.ofDuration(TimeUnit.SECONDS), duration))
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(GeneratedSupport.copy(PATH, Codecs.ofDuration(TimeUnit.MILLISECONDS), duration))
                .isEqualTo(duration);
        assertThat(GeneratedSupport.copy(PATH, Codecs.ofDuration(TimeUnit.MINUTES), duration.negated()))
                .isEqualTo(Duration.ofMinutes(-1));
    }

    @Test
    void refusesTimesOutOfRange() {
        assertInvalid(
                PARAMETER_RANGE,
                PATH,
                () -> GeneratedSupport.copy(PATH, Codecs.ofInstant(TimeUnit.NANOSECONDS), Instant.MAX));
        assertInvalid(
                PARAMETER_RANGE,
                PATH,
                () -> GeneratedSupport.copy(
                        PATH, Codecs.ofDuration(TimeUnit.MILLISECONDS), Duration.ofSeconds(Long.MAX_VALUE)));
    }

    @Test
    void tellsWhichCodecThrewWhatAndWhereButNotTheMessage() {
        ClaimCodec<String> codec = copying(value -> {
            throw new IllegalArgumentException(value);
        });

        InvalidParameterException refusal = assertInvalid(
                PARAMETER_TYPE, PATH + "[0]", () -> GeneratedSupport.copy(PATH, Codecs.ofList(codec), List.of(CANARY)));

        assertThat(refusal).hasMessageThat().contains("threw java.lang.IllegalArgumentException while copying it.");
    }

    @Test
    void tellsWhichCheckedExceptionACodecThrewButNotItsMessage() {
        ClaimCodec<String> codec = copying(value -> {
            throw sneakyThrow();
        });

        assertInvalid(
                PARAMETER_TYPE,
                PATH,
                "threw java.util.concurrent.TimeoutException while copying it.",
                () -> GeneratedSupport.copy(PATH, codec, CANARY));
    }

    @Test
    void givesWhatACodecRefusesTheAbsolutePath() {
        ClaimCodec<String> codec = copying(value -> {
            throw new InvalidParameterException(PARAMETER_BLANK, "Host.name", "must not be blank");
        });

        InvalidParameterException refusal = assertInvalid(
                PARAMETER_BLANK,
                PATH + "[0]",
                () -> GeneratedSupport.copy(PATH, Codecs.ofList(codec), List.of(CANARY)));

        assertThat(refusal).hasMessageThat().isEqualTo(PATH + "[0]: Host.name: must not be blank.");
    }

    @Test
    void refusesACodecThatCopiesToNull() {
        assertInvalid(PARAMETER_TYPE, PATH, () -> GeneratedSupport.copy(PATH, copying(value -> null), CANARY));
    }

    private static ClaimCodec<String> copying(UnaryOperator<String> copy) {
        return new ClaimCodec<>() {
            @Override
            public void write(JsonWriter out, String value) {
                out.value(value);
            }

            @Override
            public String read(JsonReader in) {
                return in.nextString();
            }

            @Override
            public String copy(String value) {
                return copy.apply(value);
            }
        };
    }
}
