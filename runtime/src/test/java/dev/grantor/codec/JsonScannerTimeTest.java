package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.error.ErrorCode.MALFORMED_DEPTH;
import static dev.grantor.error.ErrorCode.MALFORMED_DUPLICATE_NAME;
import static dev.grantor.error.ErrorCode.MALFORMED_JSON;
import static dev.grantor.error.ErrorCode.MALFORMED_NUMBER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nothing that can be in a document costs more than its length, whether it is accepted or refused. */
class JsonScannerTimeTest {

    private static final Duration BUDGET = Duration.ofSeconds(2);

    @Test
    void levels() {
        assertRefusedInTime(MALFORMED_DEPTH, "[".repeat(200_000) + "]".repeat(200_000));
        assertRefusedInTime(MALFORMED_DEPTH, "{\"a\":".repeat(200_000) + "1" + "}".repeat(200_000));
        assertAcceptedInTime("[" + "[],".repeat(200_000) + "[]]");
    }

    @Test
    void strings() {
        assertAcceptedInTime("\"" + "a".repeat(1 << 20) + "\"");
        assertAcceptedInTime("\"" + "\\n".repeat(1 << 19) + "\"");
        assertAcceptedInTime("\"" + "\\ud83d\\ude00".repeat(1 << 17) + "\"");
        assertAcceptedInTime("\"" + "😀é".repeat(1 << 18) + "\"");
        assertAcceptedInTime("{\"" + "a".repeat(1 << 20) + "\":1}");
        assertRefusedInTime(MALFORMED_JSON, "\"" + "a".repeat(1 << 20));
    }

    @Test
    void numbers() {
        assertRefusedInTime(MALFORMED_NUMBER, "9".repeat(1_000_000));
        assertRefusedInTime(MALFORMED_NUMBER, "0." + "9".repeat(1_000_000));
        assertRefusedInTime(MALFORMED_NUMBER, "1e" + "9".repeat(1_000_000));
        assertAcceptedInTime("[" + (("9".repeat(64) + ",").repeat(20_000)) + "1e-9]");
    }

    @Test
    void whiteSpace() {
        assertAcceptedInTime(" ".repeat(1 << 20) + "[" + "\n".repeat(1 << 20) + "]");
        assertRefusedInTime(MALFORMED_JSON, "\t".repeat(1 << 20));
    }

    @Test
    void names() {
        assertNamesInTime(100_000, i -> "name" + i);
    }

    @Test
    void collidingNames() {
        IntFunction<String> colliding = JsonScannerTimeTest::collidingName;
        assertThat(colliding.apply(1).hashCode())
                .isEqualTo(colliding.apply(19_999).hashCode());

        assertNamesInTime(20_000, colliding);
        assertNamesInTime(20_000, i -> "x".repeat(40) + colliding.apply(i));
    }

    @Test
    void manySmallObjects() {
        assertAcceptedInTime("[" + "{\"a\":1,\"b\":2},".repeat(50_000) + "{" + members(100, i -> "n" + i) + "}]");
    }

    private static void assertNamesInTime(int count, IntFunction<String> name) {
        String members = members(count, name);
        assertAcceptedInTime("{" + members + "}");
        assertRefusedInTime(MALFORMED_DUPLICATE_NAME, "{" + members + ",\"" + name.apply(count - 1) + "\":0}");
    }

    private static String members(int count, IntFunction<String> name) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"" + name.apply(i) + "\":0")
                .collect(Collectors.joining(","));
    }

    /** {@code "Aa"} and {@code "BB"} have the same hash, and so has every text that is made of them, of one length. */
    private static String collidingName(int number) {
        return IntStream.range(0, 15)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static void assertAcceptedInTime(String document) {
        byte[] json = document.getBytes(UTF_8);
        assertTimeoutPreemptively(BUDGET, () -> {
            JsonReader in = JsonReader.of(json, "");
            in.skipValue();
            in.end();
        });
        assertTimeoutPreemptively(BUDGET, () -> JsonReader.of(json, "").nextFreeForm());
    }

    private static void assertRefusedInTime(ErrorCode code, String document) {
        byte[] json = document.getBytes(UTF_8);
        MalformedJsonException refusal = assertThrows(
                MalformedJsonException.class,
                () -> assertTimeoutPreemptively(BUDGET, () -> {
                    JsonReader in = JsonReader.of(json, "");
                    in.skipValue();
                    in.end();
                }));
        assertThat(refusal.code()).isEqualTo(code);
    }
}
