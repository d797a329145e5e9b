package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.error.ErrorCode.MALFORMED_DEPTH;
import static dev.grantor.error.ErrorCode.MALFORMED_SIZE;
import static dev.grantor.error.ErrorCode.PARAMETER_MISSING;
import static dev.grantor.error.ErrorCode.PARAMETER_RANGE;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformedJson;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLimitsTest {

    private static final JsonLimits LIMITS = new JsonLimits(2, 3, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[]]",
                "{\"a\":{\"b\":1,\"c\":1}}",
                "[{\"a\":1},{\"a\":1},{\"a\":1}]",
                "[\"abcd\",\"\\n\\n\\n\\n\",\"\\u0061\\u0061\\u0061\\u0061\",\"éééé\",\"€€€€\"]",
                "[\"😀😀\",\"\\ud83d\\ude00😀\"]",
                "{\"abcd\":1}",
                "[1,2,3,4,5,6,7,8,9]",
                "1234567890"
            })
    void takesWhatIsWithin(String json) {
        JsonReader in = reader(json);

        in.skipValue();
        in.end();
    }

    @Test
    void refusesOneLevelMore() {
        assertMalformedJson(
                MALFORMED_DEPTH, "h[0][0]", "h[0][0]: nested more than 2 levels deep.", reader("[[[]]]")::skipValue);
        assertMalformedJson(MALFORMED_DEPTH, "h.a.b", reader("{\"a\":{\"b\":{}}}")::skipValue);
    }

    @Test
    void refusesOneMemberMoreWhereverItIs() {
        assertMalformedJson(
                MALFORMED_SIZE, "h.d", "more than 3 members", reader("{\"a\":1,\"b\":1,\"c\":1,\"d\":1}")::skipValue);
        assertMalformedJson(MALFORMED_SIZE, "h[3].a", reader("[{\"a\":1},{\"a\":1},{\"a\":1},{\"a\":1}]")::skipValue);
        assertMalformedJson(MALFORMED_SIZE, "h.c", reader("{\"a\":{\"a\":1,\"b\":1},\"c\":1}")::skipValue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"abcde\"]",
                "[\"\\n\\n\\n\\n\\n\"]",
                "[\"\\u0061\\u0061\\u0061\\u0061\\u0061\"]",
                "[\"ééééé\"]",
                "[\"€€€€€\"]",
                "[\"😀😀a\"]",
                "[\"\\ud83d\\ude00\\ud83d\\ude00a\"]"
            })
    void refusesOneCharacterMore(String json) {
        assertMalformedJson(
                MALFORMED_SIZE, "h[0]", "a name or string of more than 4 characters", reader(json)::skipValue);
    }

    @Test
    void refusesALongName() {
        assertMalformedJson(MALFORMED_SIZE, "h", reader("{\"abcde\":1}")::skipValue);
        assertMalformedJson(MALFORMED_SIZE, "h.x", reader("{\"x\":{\"abcde\":1}}")::skipValue);
    }

    @Test
    void readsNothingMoreAfterARefusal() {
        JsonReader in = reader("[\"abcde\",1]");

        assertMalformedJson(MALFORMED_SIZE, "h[0]", in::skipValue);
        assertMalformedJson(MALFORMED_SIZE, "h[0]", "nothing more can be read", in::skipValue);
    }

    @Test
    void areInRange() {
        assertInvalid(PARAMETER_RANGE, "depth", () -> new JsonLimits(0, 1, 1));
        assertInvalid(PARAMETER_RANGE, "depth", () -> new JsonLimits(33, 1, 1));
        assertInvalid(PARAMETER_RANGE, "members", () -> new JsonLimits(1, -1, 1));
        assertInvalid(PARAMETER_RANGE, "stringLength", () -> new JsonLimits(1, 1, -1));
        assertInvalid(PARAMETER_MISSING, "limits", () -> JsonReader.of(new byte[0], "", (JsonLimits) null));
    }

    @Test
    void ofZeroTakeNothing() {
        JsonLimits nothing = new JsonLimits(1, 0, 0);

        assertThat(JsonReader.of("\"\"".getBytes(UTF_8), "", nothing).nextString())
                .isEmpty();
        assertMalformedJson(MALFORMED_SIZE, "", JsonReader.of("\"a\"".getBytes(UTF_8), "", nothing)::skipValue);
    }

    private static JsonReader reader(String json) {
        return JsonReader.of(json.getBytes(UTF_8), "h", LIMITS);
    }
}
