package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.error.ErrorCode.MALFORMED_DEPTH;
import static dev.grantor.error.ErrorCode.MALFORMED_DUPLICATE_NAME;
import static dev.grantor.error.ErrorCode.MALFORMED_JSON;
import static dev.grantor.error.ErrorCode.MALFORMED_NUMBER;
import static dev.grantor.error.ErrorCode.MALFORMED_UTF8;
import static dev.grantor.error.ErrorCode.PARAMETER_MISSING;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformedJson;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.testsupport.Json;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderStrictnessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"" + CANARY + "\",}",
                "[\"" + CANARY + "\",]",
                "[\"" + CANARY + "\"",
                "{\"a\"}",
                "{'a':1}",
                "{a:1}",
                "[" + CANARY + "]",
                "[01]",
                "[+1]",
                "[.5]",
                "[1.]",
                "[NaN]",
                "[Infinity]",
                "[nul]",
                "[True]",
                "[\"\\x\"]",
                "[\"\\u12\"]",
                "[\"\\ud800\"]",
                "[\"\\udc00" + CANARY + "\"]",
                "[\"\\ud800\\ud800\"]",
                "{\"\\ud800\":1}",
                "[\"\n\"]",
                "[1,,2]",
                "[1]]",
                "/*" + CANARY + "*/[]",
                "#\n[]",
                "\uFEFF[]"
            })
    void refusesWhatIsNotStrictJson(String json) {
        assertRefused(MALFORMED_JSON, json, JsonReader::nextFreeForm);
        assertRefused(MALFORMED_JSON, json, JsonReader::skipValue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":\"" + CANARY + "\"}",
                "{\"a\":1,\"\\u0061\":\"" + CANARY + "\"}",
                "{\"x\":[{\"a\":1,\"b\":2,\"a\":3}]}",
                "{\"\":1,\"\":\"" + CANARY + "\"}",
                "{\"😀\":1,\"\\ud83d\\ude00\":\"" + CANARY + "\"}",
            })
    void refusesANameTwiceInOneObject(String json) {
        assertRefused(MALFORMED_DUPLICATE_NAME, json, JsonReader::nextFreeForm);
        assertRefused(MALFORMED_DUPLICATE_NAME, json, JsonReader::skipValue);
    }

    private static void assertRefused(ErrorCode code, String json, Consumer<JsonReader> read) {
        JsonReader in = Json.reader(json);
        MalformedJsonException refusal = assertThrows(MalformedJsonException.class, () -> {
            read.accept(in);
            in.end();
        });

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal).hasMessageThat().doesNotContain(CANARY);
        assertThat(refusal).hasCauseThat().isNull();
    }

    @Test
    void refusesAnEmptyDocument() {
        assertThrows(MalformedJsonException.class, () -> Json.reader("").nextFreeForm());
    }

    @Test
    void readsNothingMoreAfterARefusal() {
        JsonReader in = Json.reader("[\"\\ud800\",1]");
        in.beginArray();

        assertMalformedJson(MALFORMED_JSON, "grants.video[0]", in::nextString);
        assertMalformedJson(MALFORMED_JSON, "grants.video[0]", in::nextInt);
        assertMalformedJson(MALFORMED_JSON, "grants.video[0]", in::end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22FF22", // never a byte of UTF-8
                "22C0AF22", // overlong
                "22EDA08022", // an encoded surrogate
                "22E29822", // cut short
                "22F490808022" // beyond U+10FFFF
            })
    void refusesWhatIsNotUtf8(String hex) {
        JsonReader in = JsonReader.of(HexFormat.of().parseHex(hex), "grants.video");

        MalformedJsonException refusal = assertMalformedJson(MALFORMED_UTF8, "grants.video", in::nextString);

        assertThat(refusal).hasMessageThat().isEqualTo("grants.video: the bytes are not well-formed UTF-8.");
    }

    @Test
    void refusesOtherEncodings() {
        JsonReader in = JsonReader.of("[1]".getBytes(UTF_16BE), "");

        MalformedJsonException refusal = assertMalformedJson(MALFORMED_JSON, "", in::nextFreeForm);

        assertThat(refusal).hasMessageThat().startsWith("The value: not strict JSON (RFC 8259)");
    }

    @Test
    void refusesNullInsteadOfBytesOrPath() {
        assertInvalid(PARAMETER_MISSING, "utf8", () -> JsonReader.of(null, ""));
        assertInvalid(PARAMETER_MISSING, "path", () -> JsonReader.of(new byte[0], null));
    }

    @Test
    void namesTheMemberThatIsThereTwice() {
        JsonReader in = Json.reader("{\"x\":{\"room\":1,\"room\":2}}");

        assertMalformedJson(MALFORMED_DUPLICATE_NAME, "grants.video.x.room", in::skipValue);
    }

    @Test
    void reads32LevelsAndRefuses33() {
        assertThat(Json.reader("[".repeat(32) + "]".repeat(32)).nextFreeForm()).isNotNull();

        JsonReader in = Json.reader("[".repeat(33) + "]".repeat(33));
        MalformedJsonException refusal = assertThrows(MalformedJsonException.class, in::nextFreeForm);

        assertThat(refusal.code()).isEqualTo(MALFORMED_DEPTH);
        assertThat(refusal.path()).isEqualTo("grants.video" + "[0]".repeat(32));
        assertThat(refusal).hasMessageThat().endsWith(": nested more than 32 levels deep.");
    }

    @Test
    void refusesNumbersOfMoreThan64Digits() {
        assertThat(Json.reader("9".repeat(64)).nextFreeForm()).isNotNull();

        assertMalformedJson(
                MALFORMED_NUMBER,
                "grants.video",
                () -> Json.reader("9".repeat(65)).nextFreeForm());
        assertMalformedJson(
                MALFORMED_NUMBER,
                "grants.video",
                () -> Json.reader("0." + "9".repeat(65)).nextFreeForm());
    }

    @ParameterizedTest
    @CsvSource({
        "9, MALFORMED_NUMBER",
        "[, MALFORMED_DEPTH",
        "{\"a\":, MALFORMED_DEPTH",
        "\", MALFORMED_JSON",
        "1e, MALFORMED_JSON"
    })
    void refusesAMillionOfThemInNoTime(String part, ErrorCode code) {
        String json = part.repeat(1_000_000);

        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> assertRefused(code, json, JsonReader::nextFreeForm));
    }
}
