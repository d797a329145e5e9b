package dev.grantor.processor.internal.model;

import static com.google.common.truth.Truth.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNameRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"room", "a b", "r\u00e4um", "\ud83d\ude00", "\"", "\\", "$", "\u0645\u06cc\u200c\u062e"})
    void nameMayHoldAnythingThatCanBeSeen(String name) {
        assertThat(JsonNameRules.flaw(name)).isEmpty();
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                Arguments.of("", "is empty"),
                Arguments.of(" \t", "is empty"),
                Arguments.of("a\nb", "contains a control character (U+000A at index 1)"),
                Arguments.of("a\u0085", "contains a control character (U+0085 at index 1)"),
                Arguments.of(
                        "ab\ud800", "contains an unpaired surrogate at index 2, so that it cannot be written as UTF-8"),
                Arguments.of(
                        "\ude00a", "contains an unpaired surrogate at index 0, so that it cannot be written as UTF-8"),
                Arguments.of(" a", "begins or ends with white space"),
                Arguments.of("a\u2003", "begins or ends with white space"),
                Arguments.of("\u00a0a", "begins or ends with white space"),
                Arguments.of("a\u202eb", "contains a character that cannot be seen (U+202E at index 1)"),
                Arguments.of("\ufeffa", "contains a character that cannot be seen (U+FEFF at index 0)"),
                Arguments.of("a\u2028b", "contains a character that cannot be seen (U+2028 at index 1)"));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void flawIsToldWithItsPlace(String name, String flaw) {
        assertThat(JsonNameRules.flaw(name)).hasValue(flaw);
    }
}
