package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.grantor.error.ErrorCode.MALFORMED_DUPLICATE_NAME;
import static dev.grantor.error.ErrorCode.MALFORMED_JSON;
import static dev.grantor.error.ErrorCode.MALFORMED_UTF8;
import static dev.grantor.testsupport.Refusals.assertMalformedJson;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.MalformedJsonException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonScannerTest {

    static Stream<String> accepted() {
        return Stream.of(
                "null",
                "true",
                "false",
                "0",
                "-0",
                "\"\"",
                "[]",
                "{}",
                " \t\r\n[ \t\r\n] \t\r\n",
                "{ \"a\" : 1 , \"b\" : 2 }",
                "[1,-1,10,1.5,-0.0,1e5,1E5,1e+5,1e-05,0e0,0.1e1,1.0E+2]",
                "[[[]],[{}],{\"a\":[]}]",
                "{\"\":0}",
                "{\"a\":{\"a\":{\"a\":1}},\"b\":{\"a\":1}}",
                "[{\"a\":1},{\"a\":1}]",
                "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
                "[\"\\u0000\\u001f\\u00e9\\u20AC\\uFFFF\"]",
                "[\"\\ud83d\\ude00\\uD83D\\uDE00\"]",
                "[\"é€😀\u007f\u0080\u2028\uFEFF\uFFFE\"]",
                "{\"\\u0061\":1,\"b\":2}",
                "{\"a\":1,\"A\":2,\"á\":3,\"a\u0301\":4}",
                "\"\\\\u0041\"",
                "9".repeat(64),
                "[".repeat(32) + "]".repeat(32));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void readsWhatTheGrammarHas(String json) {
        assertThat(JsonOracle.ours(utf8(json))).isPresent();
        assertThat(JsonOracle.ours(utf8(json))).isEqualTo(JsonOracle.jackson(utf8(json)));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                        refused(
                                "expected a value",
                                "",
                                " ",
                                "[",
                                "[1,",
                                "{\"a\":",
                                "]",
                                "}",
                                ",",
                                ":",
                                "[,1]",
                                "[1,]",
                                "[1,,2]"),
                        refused(
                                "expected a value",
                                "{\"a\":}",
                                "{\"a\":,}",
                                "{\"a\"::1}",
                                "[:1]",
                                "nul",
                                "nulL",
                                "NULL",
                                "tru",
                                "True"),
                        refused(
                                "expected a value",
                                "fals",
                                "NaN",
                                "Infinity",
                                "+1",
                                ".5",
                                "a",
                                "'a'",
                                "\0",
                                "[\0]",
                                "[é]",
                                "[\u00A0]"),
                        refused(
                                "expected a value",
                                "\uFEFF[]",
                                "/**/[]",
                                "//\n[]",
                                "#\n1",
                                "[\u000B]",
                                "[\f1]",
                                "[\u2028]",
                                "<a/>",
                                "[undefined]"),
                        refused(
                                "expected a comma or the end of the array",
                                "[1",
                                "[1 2]",
                                "[1}",
                                "[1:2]",
                                "[\"a\" \"b\"]",
                                "[1/**/]",
                                "[01]"),
                        refused(
                                "expected a comma or the end of the array",
                                "[0x1]",
                                "[1a]",
                                "[1.5.5]",
                                "[1e5e5]",
                                "[truefalse]",
                                "[nullx]",
                                "[-01]",
                                "[1_000]"),
                        refused(
                                "expected a comma or the end of the object",
                                "{\"a\":1",
                                "{\"a\":1]",
                                "{\"a\":1 \"b\":2}",
                                "{\"a\":1:2}",
                                "{\"a\":{}"),
                        refused(
                                "expected a name",
                                "{",
                                "{1:1}",
                                "{a:1}",
                                "{'a':1}",
                                "{,}",
                                "{\"a\":1,}",
                                "{\"a\":1,,\"b\":2}",
                                "{null:1}",
                                "{[]:1}",
                                "{\0}"),
                        refused(
                                "expected a colon",
                                "{\"a\"",
                                "{\"a\"}",
                                "{\"a\" 1}",
                                "{\"a\",1}",
                                "{\"a\"=1}",
                                "{\"a\"\"b\"}"),
                        refused(
                                "expected a digit",
                                "-",
                                "[-]",
                                "[1.]",
                                "[1.e1]",
                                "[1e]",
                                "[1e+]",
                                "[1E-]",
                                "[-a]",
                                "[-.5]",
                                "[--1]",
                                "[-Infinity]",
                                "1."),
                        refused(
                                "something follows the document",
                                "1 1",
                                "[] []",
                                "[]]",
                                "{}}",
                                "null,",
                                "01",
                                "\"a\"\"b\"",
                                "{}#",
                                "[]\0",
                                "1\uFEFF",
                                "truee"),
                        refused("a string has no end", "\"", "\"a", "[\"a]", "{\"a", "[\"\\\"]"),
                        refused(
                                "a control character in a string",
                                "\"\n\"",
                                "\"\t\"",
                                "\"\0\"",
                                "\"a\u001f\"",
                                "{\"\r\":1}",
                                "\"\\n\n\"",
                                "\"é\n\""),
                        refused(
                                "an escape that JSON does not have",
                                "\"\\x\"",
                                "\"\\a\"",
                                "\"\\'\"",
                                "\"\\0\"",
                                "\"\\U0041\"",
                                "\"\\\n\"",
                                "\"\\",
                                "\"\\é\""),
                        refused(
                                "an escape needs four hexadecimal digits",
                                "\"\\u\"",
                                "\"\\u12\"",
                                "\"\\u123\"",
                                "\"\\u123g\"",
                                "\"\\u 123\"",
                                "\"\\u+123\"",
                                "\"\\u00"),
                        refused(
                                "an escape needs four hexadecimal digits",
                                "\"\\ud83d\\u\"",
                                "\"\\ud83d\\uzzzz\"",
                                "\"\\u００４１\""),
                        refused(
                                "unpaired surrogate",
                                "\"\\ud800\"",
                                "\"\\udc00\"",
                                "\"\\ud800a\"",
                                "\"\\ud800\\n\"",
                                "\"\\ud800\\ud800\"",
                                "\"\\udc00\\ud800\""),
                        refused(
                                "unpaired surrogate",
                                "{\"\\ud800\":1}",
                                "\"\\ud83d😀\"",
                                "\"\\ud83d\\\\ude00\"",
                                "\"\\ud800\\u0041\"",
                                "\"\\ud800"))
                .flatMap(s -> s);
    }

    private static Stream<Arguments> refused(String problem, String... documents) {
        return Stream.of(documents).map(json -> Arguments.arguments(problem, json));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatItHasNotAndTellsWhatIsWrong(String problem, String json) {
        MalformedJsonException refusal = assertThrows(MalformedJsonException.class, () -> skip(json));

        assertThat(refusal.code()).isEqualTo(MALFORMED_JSON);
        assertThat(refusal).hasMessageThat().contains(problem);
        assertThat(JsonOracle.ours(utf8(json))).isEmpty();
        assertThat(JsonOracle.jackson(utf8(json))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "C280,     2 bytes: the smallest", "DFBF,     2 bytes: the largest",
        "E0A080,   3 bytes: the smallest", "EFBFBF,   3 bytes: the largest",
        "ED9FBF,   before the surrogates", "EE8080,   after the surrogates",
        "F0908080, 4 bytes: the smallest", "F48FBFBF, U+10FFFF",
    })
    void readsUtf8(String hex, String what) {
        byte[] character = HexFormat.of().parseHex(hex);

        assertWithMessage(what)
                .that(JsonReader.of(HexFormat.of().parseHex("22" + hex + "22"), "")
                        .nextString())
                .isEqualTo(new String(character, UTF_8));
        assertWithMessage(what)
                .that(JsonReader.of(HexFormat.of().parseHex("225C6E" + hex + "22"), "")
                        .nextString())
                .isEqualTo("\n" + new String(character, UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "80,           a continuation alone",
        "BF,           a continuation alone",
        "C0AF,         overlong in 2 bytes",
        "C1BF,         overlong in 2 bytes",
        "C080,         overlong NUL",
        "E080AF,       overlong in 3 bytes",
        "E09FBF,       overlong in 3 bytes",
        "F08080AF,     overlong in 4 bytes",
        "F08FBFBF,     overlong in 4 bytes",
        "EDA080,       the first surrogate",
        "EDBFBF,       the last surrogate",
        "EDA0BDEDB880, a pair of surrogates",
        "F4908080,     above U+10FFFF",
        "F7BFBFBF,     above U+10FFFF",
        "F888808080,   5 bytes",
        "FC8480808080, 6 bytes",
        "FE,           never a byte of UTF-8",
        "FF, never a byte of UTF-8",
        "F8908080,     5 bytes cut to 4",
        "C3,           1 of 2 bytes",
        "E2,           1 of 3 bytes",
        "E298,         2 of 3 bytes",
        "F0,           1 of 4 bytes",
        "F09F,         2 of 4 bytes",
        "F09F98,       3 of 4 bytes",
        "C341,         a letter in place of byte 2",
        "E29841,       a letter in place of byte 3",
        "C3C3A9,       a lead byte in place of byte 2",
        "F09F98C3,     a lead byte in place of byte 4",
    })
    void refusesWhatIsNotUtf8(String hex, String what) {
        assertNotUtf8(what, "22" + hex + "22");
        assertNotUtf8(what, "22" + hex);
        assertNotUtf8(what, "2261" + hex + "6122");
        assertNotUtf8(what, "225C6E" + hex + "22");
        assertNotUtf8(what, "7B22" + hex + "223A317D");
        assertNotUtf8(what, "5B22" + hex + "22");
    }

    private static void assertNotUtf8(String what, String hex) {
        byte[] json = HexFormat.of().parseHex(hex);

        MalformedJsonException refusal = assertThrows(
                MalformedJsonException.class, () -> JsonReader.of(json, "").skipValue());

        assertWithMessage(what).that(refusal.code()).isEqualTo(MALFORMED_UTF8);
        assertThat(refusal).hasMessageThat().endsWith(": the bytes are not well-formed UTF-8.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[                            | [0]",
                "[1                           | [0]",
                "[1,                          | [1]",
                "[1,2 3]                      | [1]",
                "[[],[],[1,x]]                | [2][1]",
                "{                            | ''",
                "{\"a\"                        | a",
                "{\"a\":1                      | a",
                "{\"a\":1,                     | a",
                "{\"a\":1,\"b\":x}             | b",
                "{\"a\":{\"b\":{\"c\":[0,{\"d\":x | a.b.c[1].d",
                "{\"a\":{\"b\":1},\"c\":[],x    | c",
                "{\"a\":[{\"b\":1}],x           | a",
                "{\"\\n\":x}                   | \\u000A",
                "{\"é\":x}                     | \\u00E9",
                "{} x                         | ''",
            })
    void tellsHowFarItCame(String json, String path) {
        assertMalformedJson(MALFORMED_JSON, path, () -> skip(json));
    }

    @Test
    void cutsNamesInPaths() {
        assertMalformedJson(
                MALFORMED_DUPLICATE_NAME,
                "x." + "a".repeat(64) + "...",
                () -> skip("{\"x\":{\"" + "a".repeat(65) + "\":1,\"" + "a".repeat(65) + "\":2}}"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 10, 100, 1000})
    void findsEveryNameThatIsThereTwice(int count) {
        for (int twice = 0; twice < count; twice++) {
            String json = "{" + members(count) + ",\"n" + twice + "\":0}";

            assertMalformedJson(MALFORMED_DUPLICATE_NAME, "n" + twice, () -> skip(json));
        }
        skip("[{" + members(count) + "},{" + members(count) + "}]");
    }

    private static String members(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"n" + i + "\":{\"n\":0}")
                .collect(Collectors.joining(","));
    }

    private static void skip(String json) {
        JsonReader in = JsonReader.of(utf8(json), "");
        in.skipValue();
        in.end();
    }

    private static byte[] utf8(String json) {
        return json.getBytes(UTF_8);
    }
}
