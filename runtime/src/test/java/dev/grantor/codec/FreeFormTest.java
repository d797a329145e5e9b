package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.error.ErrorCode.PARAMETER_CYCLE;
import static dev.grantor.error.ErrorCode.PARAMETER_DEPTH;
import static dev.grantor.error.ErrorCode.PARAMETER_MISSING;
import static dev.grantor.error.ErrorCode.PARAMETER_RANGE;
import static dev.grantor.error.ErrorCode.PARAMETER_TEXT;
import static dev.grantor.error.ErrorCode.PARAMETER_TYPE;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.sneakyThrow;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.TokenTooLargeException;
import dev.grantor.testsupport.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Date;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeFormTest {

    private static final Duration BUDGET = Duration.ofSeconds(5);

    private static Object copy(Object value) {
        return GeneratedSupport.copyFreeFormValue("params", value);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("bytes", PARAMETER_TYPE, CANARY.getBytes(UTF_8), "byte[]"),
                refused("text array", PARAMETER_TYPE, new String[] {CANARY}, "java.lang.String[]"),
                refused("Date", PARAMETER_TYPE, new Date(), "java.util.Date"),
                refused("Instant", PARAMETER_TYPE, Instant.EPOCH, "java.time.Instant"),
                refused("Optional", PARAMETER_TYPE, Optional.of(CANARY), "java.util.Optional"),
                refused("enum", PARAMETER_TYPE, TimeUnit.DAYS, "TimeUnit"),
                refused("Thread", PARAMETER_TYPE, new Thread(CANARY), "java.lang.Thread"),
                refused("Set", PARAMETER_TYPE, Set.of(CANARY), "Set"),
                refused("Object", PARAMETER_TYPE, new Object(), "java.lang.Object"),
                refused("Character", PARAMETER_TYPE, 'c', "java.lang.Character"),
                refused("StringBuilder", PARAMETER_TYPE, new StringBuilder(CANARY), "java.lang.StringBuilder"),
                refused("AtomicInteger", PARAMETER_TYPE, new AtomicInteger(), "AtomicInteger"),
                refused("NaN", PARAMETER_RANGE, Double.NaN, "finite"),
                refused("Infinity", PARAMETER_RANGE, Double.POSITIVE_INFINITY, "finite"),
                refused("-Infinity", PARAMETER_RANGE, Float.NEGATIVE_INFINITY, "finite"),
                refused("float NaN", PARAMETER_RANGE, Float.NaN, "finite"),
                refused("1e1000000", PARAMETER_RANGE, new BigDecimal("1e1000000"), "64 characters"),
                refused("many bits", PARAMETER_RANGE, BigInteger.ONE.shiftLeft(50_000_000), "64 characters"),
                refused("surrogate", PARAMETER_TEXT, CANARY + "\uD800", "unpaired surrogate"),
                refused("Integer key", PARAMETER_TYPE, Map.of(1, CANARY), "a key is a java.lang.Integer"),
                refused("null key", PARAMETER_TYPE, Collections.singletonMap(null, CANARY), "a key is null"));
    }

    private static Arguments refused(String name, ErrorCode code, Object value, String message) {
        return arguments(named(name, code), named("a value", value), message);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatHasNoJsonFormAtItsPath(ErrorCode code, Object value, String message) {
        Map<String, Object> params = Map.of("list", List.of(1, 2, Collections.singletonMap("x", value)));

        InvalidParameterException refusal =
                assertTimeoutPreemptively(BUDGET, () -> assertInvalid(code, "params.list[2].x", () -> copy(params)));

        assertThat(refusal).hasMessageThat().startsWith("params.list[2].x: ");
        assertThat(refusal).hasMessageThat().contains(message);
    }

    @Test
    void refusesAnUnpairedSurrogateInAKey() {
        assertInvalid(PARAMETER_TEXT, "params.\\uD800", () -> copy(Map.of("\uD800", 1)));
    }

    @Test
    void refusesAKeyThatIsThereTwice() {
        Map<String, Object> map = new IdentityHashMap<>();
        map.put("key", 1);
        map.put(new StringBuilder("key").toString(), 2);

        assertInvalid(PARAMETER_TYPE, "params.key", () -> copy(map));
    }

    @Test
    void refusesNumbersAndTextsThatAreTheSameKey() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put("1", CANARY);
        map.put(1, CANARY);

        assertInvalid(PARAMETER_TYPE, "params", () -> copy(map));
    }

    @Test
    void copiesEveryKindOfValueInOrder() {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("z", "text");
        params.put("y", true);
        params.put(
                "x",
                Arrays.asList((byte) 1, (short) 2, 3, 4L, 0.5f, 0.25, BigInteger.TEN, new BigDecimal("1.50"), null));
        params.put("w", null);
        params.put("v", Map.of());

        Object copy = copy(params);

        assertThat(copy).isEqualTo(params);
        assertThat(((Map<?, ?>) copy).keySet())
                .containsExactly("z", "y", "x", "w", "v")
                .inOrder();
        assertThat(Json.write(Codecs.freeForm(), GeneratedSupport.copyFreeForm("params", params)))
                .isEqualTo("{\"z\":\"text\",\"y\":true,\"x\":[1,2,3,4,0.5,0.25,10,1.50,null],\"w\":null,\"v\":{}}");
    }

    @Test
    void copiesNullAndScalars() {
        assertThat(copy(null)).isNull();
        assertThat(copy("text")).isEqualTo("text");
        assertThat(copy(1)).isEqualTo(1);
    }

    @Test
    void refusesNullInsteadOfAMap() {
        assertInvalid(PARAMETER_MISSING, "params", () -> GeneratedSupport.copyFreeForm("params", null));
        assertInvalid(PARAMETER_MISSING, "params", () -> GeneratedSupport.copy("params", Codecs.freeForm(), null));
    }

    @Test
    void sharesNothingWithWhatWasCopied() {
        List<Object> list = new ArrayList<>(List.of(1));
        Map<String, Object> params = new HashMap<>(Map.of("list", list));

        Map<String, Object> copy = GeneratedSupport.copyFreeForm("params", params);
        list.add(2);
        params.put("more", 3);

        assertThat(copy).containsExactly("list", List.of(1));
        assertThrows(UnsupportedOperationException.class, () -> copy.put("a", 1));
        assertThrows(UnsupportedOperationException.class, () -> ((List<?>) copy.get("list")).remove(0));
    }

    @Test
    void refusesAMapThatContainsItself() {
        Map<String, Object> map = new HashMap<>();
        map.put("a", List.of(1, map));

        assertInvalid(PARAMETER_CYCLE, "params.a[1]", () -> copy(map));
    }

    @Test
    void refusesAListThatContainsItself() {
        List<Object> list = new ArrayList<>();
        list.add(Map.of("self", list));

        assertInvalid(PARAMETER_CYCLE, "params[0].self", () -> copy(list));
    }

    private static Object nested(int levels) {
        Object value = List.of();
        for (int i = 1; i < levels; i++) {
            value = List.of(value);
        }
        return value;
    }

    @Test
    void copies32Levels() {
        assertThat(copy(nested(32)).toString()).isEqualTo("[".repeat(32) + "]".repeat(32));
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 1001, 50_000})
    void refusesMoreLevels(int levels) {
        Object value = nested(levels);

        assertInvalid(PARAMETER_DEPTH, "params" + "[0]".repeat(32), () -> copy(value));
    }

    @Test
    void refusesSharedReferencesThatMultiply() {
        Object value = List.of();
        for (int i = 1; i < 32; i++) {
            value = List.of(value, value);
        }
        Object explosive = value;

        InvalidParameterException refusal = assertTimeoutPreemptively(
                BUDGET, () -> assertInvalid(PARAMETER_RANGE, "params", () -> copy(explosive)));

        assertThat(refusal).hasMessageThat().startsWith("params: there are more than 1000000 values inside it");
    }

    @Test
    void refusesALargeTextThatIsThereAMillionTimes() {
        List<String> list = Collections.nCopies(900_000, "x".repeat(1_000_000));

        assertTimeoutPreemptively(BUDGET, () -> assertInvalid(PARAMETER_RANGE, "params", () -> copy(list)));
    }

    @Test
    void copiesAMillionValuesAndRefusesOneMore() {
        assertThat((List<?>) copy(Collections.nCopies(1_000_000, 1))).hasSize(1_000_000);

        assertInvalid(PARAMETER_RANGE, "params", () -> copy(Collections.nCopies(1_000_001, 1)));
    }

    @Test
    void tellsWhatAnIteratorThrewButNotItsMessage() {
        List<Object> failing = new AbstractList<>() {
            @Override
            public Object get(int index) {
                throw new ConcurrentModificationException(CANARY);
            }

            @Override
            public int size() {
                return 1;
            }
        };

        InvalidParameterException refusal =
                assertInvalid(PARAMETER_TYPE, "params.list", () -> copy(Map.of("list", failing)));

        assertThat(refusal)
                .hasMessageThat()
                .contains("threw java.util.ConcurrentModificationException while copying it.");
        assertThat(refusal).hasCauseThat().hasMessageThat().isEqualTo("java.util.ConcurrentModificationException");
    }

    @Test
    void tellsWhatAMapThrewButNotItsMessage() {
        Map<String, Object> failing = new AbstractMap<>() {
            @Override
            public Set<Entry<String, Object>> entrySet() {
                throw new IllegalStateException(CANARY);
            }
        };

        assertInvalid(PARAMETER_TYPE, "params", () -> GeneratedSupport.copyFreeForm("params", failing));
    }

    @Test
    void stopsAnIteratorThatDoesNotEnd() {
        List<Integer> endless = new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return index;
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        };

        assertTimeoutPreemptively(BUDGET, () -> assertInvalid(PARAMETER_RANGE, "params", () -> copy(endless)));
    }

    @Test
    void refusesWhileWritingWhatIsTooLarge() {
        Map<String, Object> map = new TreeMap<>();
        IntStream.range(0, 200_000).forEach(i -> map.put("key" + i, i));

        assertThrows(
                TokenTooLargeException.class, () -> JsonWriter.create(16_384).value(Codecs.freeForm(), map));
    }

    @Test
    void refusesWhileWritingWhatWasNotCopied() {
        Map<String, Object> map = new HashMap<>();
        map.put("x", List.of(1, new StringBuilder(CANARY)));
        Map<String, Object> cyclic = new HashMap<>();
        cyclic.put("x", cyclic);

        assertInvalid(PARAMETER_TYPE, "x[1]", () -> Json.write(Codecs.freeForm(), map));
        assertInvalid(PARAMETER_DEPTH, "x" + ".x".repeat(31), () -> Json.write(Codecs.freeForm(), cyclic));
    }

    @Test
    void readsWhatItWrites() {
        Map<String, Object> params =
                GeneratedSupport.copyFreeForm("params", Map.of("a", Arrays.asList(1, 2.5, null, "x")));

        assertThat(Json.read(Codecs.freeForm(), Json.write(Codecs.freeForm(), params)))
                .isEqualTo(params);
    }

    @Test
    void tellsWhichCheckedExceptionWasThrownButNotItsMessage() {
        List<Object> list = new AbstractList<>() {
            @Override
            public Object get(int index) {
                throw sneakyThrow();
            }

            @Override
            public int size() {
                return 1;
            }
        };
        Map<String, Object> map = new AbstractMap<>() {
            @Override
            public Set<Entry<String, Object>> entrySet() {
                throw sneakyThrow();
            }
        };

        assertInvalid(PARAMETER_TYPE, "params", "java.util.concurrent.TimeoutException", () -> copy(list));
        assertInvalid(PARAMETER_TYPE, "params", "java.util.concurrent.TimeoutException", () -> copy(map));
    }
}
