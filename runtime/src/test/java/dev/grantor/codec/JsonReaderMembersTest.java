package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static dev.grantor.error.ErrorCode.MALFORMED_CLAIM;
import static dev.grantor.error.ErrorCode.MALFORMED_DUPLICATE_NAME;
import static dev.grantor.error.ErrorCode.MALFORMED_JSON;
import static dev.grantor.error.ErrorCode.PARAMETER_FORMAT;
import static dev.grantor.error.ErrorCode.PARAMETER_MISSING;
import static dev.grantor.error.ErrorCode.UNKNOWN_CLAIM;
import static dev.grantor.testsupport.Refusals.CANARY;
import static dev.grantor.testsupport.Refusals.assertInvalid;
import static dev.grantor.testsupport.Refusals.assertMalformedJson;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.grantor.error.AccessTokenException;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedJsonException;
import dev.grantor.testsupport.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members that are passed on as bytes, and members that nobody declared. */
class JsonReaderMembersTest {

    /** Knows {@code a}, and {@code in}, which is such an object again. */
    private static final ClaimCodec<String> CODEC = new ScalarCodec<>((out, value) -> {}, JsonReaderMembersTest::read);

    private static String read(JsonReader in) {
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "a" -> in.skipValue();
                case "in" -> in.next(JsonReaderMembersTest.CODEC);
                default -> in.skipUnknown(name, "a", "in");
            }
        }
        return "";
    }

    @Test
    void tellsOfMembersThatAreNotDeclared() {
        List<String> found = new ArrayList<>();
        JsonReader in = reader(
                "{\"x\":1,\"a\":2,\"in\":{\"y\\n\":[{\"z\":0}],\"in\":{\"x\":{}}},\"b\":\"\"}",
                (path, name, known) -> found.add(path + " " + name + " " + known));

        in.next(CODEC);
        in.end();

        assertThat(found)
                .containsExactly(
                        "grants.video x [a, in]",
                        "grants.video.in y\n [a, in]",
                        "grants.video.in.in x [a, in]",
                        "grants.video b [a, in]")
                .inOrder();
    }

    @Test
    void skipsUnknownMembersWhereNobodyIsToldOfThem() {
        JsonReader in = Json.reader("{\"x\":{\"y\":1},\"a\":1}");

        in.next(CODEC);
        in.end();
    }

    @Test
    void passesOnWhatTheListenerThrows() {
        AccessTokenException refusal = new InvalidParameterException(PARAMETER_FORMAT, "grants", "refused");
        JsonReader in = reader("{\"in\":{\"x\":1}}", (path, name, known) -> {
            throw refusal;
        });

        assertThat(assertThrows(AccessTokenException.class, () -> in.next(CODEC)))
                .isSameInstanceAs(refusal);
    }

    @Test
    void tellsWhatTheListenerThrowsWithoutItsMessage() {
        JsonReader in = reader("{\"in\":{\"x\":1}}", (path, name, known) -> {
            throw new IllegalStateException(CANARY);
        });

        assertMalformedJson(
                MALFORMED_CLAIM,
                "grants.video.in.x",
                "threw java.lang.IllegalStateException while reading it.",
                () -> in.next(CODEC));
    }

    @Test
    void refusesNull() {
        assertInvalid(PARAMETER_MISSING, "unknown", () -> reader("{}", null));
        assertInvalid(PARAMETER_MISSING, "name", () -> Json.reader("{}").skipUnknown(null));
        assertInvalid(PARAMETER_MISSING, "known", () -> Json.reader("{}").skipUnknown("a", (String[]) null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "-1.50e+3",
                "\"a\\u0061\\n\"",
                "\"é😀\"",
                "null",
                "true",
                "{ }",
                "[\t1 ,\n2 ]",
                "{ \"b\" : [ { } ] , \"a\" : 1.0 }"
            })
    void givesTheBytesOfAValueAsTheyStand(String value) {
        JsonReader in = Json.reader(" { \"a\" : " + value + " , \"b\" : [ " + value + " ,1 ]\n} ");

        in.beginObject();
        in.nextName();
        assertThat(new String(in.nextBytes(), UTF_8)).isEqualTo(value);
        in.nextName();
        in.beginArray();
        assertThat(in.hasNext()).isTrue();
        assertThat(new String(in.nextBytes(), UTF_8)).isEqualTo(value);
        assertThat(in.nextInt()).isEqualTo(1);
        assertThat(in.hasNext()).isFalse();
        assertThat(in.nextName()).isNull();
        in.end();
        JsonReader whole = Json.reader("\n" + value + "\t");
        assertThat(new String(whole.nextBytes(), UTF_8)).isEqualTo(value);
        whole.end();
    }

    @Test
    void copiesTheBytes() {
        byte[] json = "[1]".getBytes(UTF_8);
        JsonReader in = JsonReader.of(json, "");

        in.nextBytes()[0] = '{';

        assertThat(json).isEqualTo("[1]".getBytes(UTF_8));
    }

    @Test
    void validatesWhatItCopies() {
        JsonReader in = Json.reader("[{\"b\":1,\"b\":2}]");

        assertMalformedJson(MALFORMED_DUPLICATE_NAME, "grants.video[0].b", in::nextBytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1", "{\"a\"}", "[\"\\ud800\"]", "", "]", "[1,]", "nul"})
    void copiesNothingThatIsNotJson(String json) {
        MalformedJsonException refusal = assertThrows(MalformedJsonException.class, Json.reader(json)::nextBytes);

        assertThat(refusal.code()).isEqualTo(MALFORMED_JSON);
    }

    @Test
    void hasNoBytesWhereThereIsNoValue() {
        JsonReader in = Json.reader("[]");
        in.beginArray();

        assertMalformedJson(MALFORMED_CLAIM, "grants.video", in::nextBytes);
    }

    @Test
    void refusalThatACodecSwallowsIsTold() {
        JsonReader in = reader("{\"a\":1}", (path, name, known) -> {
            throw new MalformedJsonException(UNKNOWN_CLAIM, path, "unknown");
        });

        assertMalformedJson(UNKNOWN_CLAIM, "grants.video", () -> in.next(new SwallowingCodec()));
    }

    @Test
    void codecTellsWhatIsWrongWithAValue() {
        JsonReader in = Json.reader("{\"price\":\"" + CANARY + "\"}");
        in.beginObject();
        in.nextName();

        assertMalformedJson(
                MALFORMED_CLAIM,
                "grants.video.price",
                "grants.video.price: expected an amount.",
                () -> in.next(new AmountCodec()));
    }

    private record SwallowingCodec() implements ClaimCodec<String> {

        @Override
        public void write(JsonWriter out, String value) {
            out.value(value);
        }

        @Override
        public String read(JsonReader in) {
            in.beginObject();
            String name = String.valueOf(in.nextName());
            try {
                in.skipUnknown(name);
            } catch (RuntimeException e) {
                in.skipValue();
            }
            return String.valueOf(in.nextName());
        }
    }

    private record AmountCodec() implements ClaimCodec<String> {

        @Override
        public void write(JsonWriter out, String value) {
            out.value(value);
        }

        @Override
        public String read(JsonReader in) {
            in.nextString();
            throw in.malformed("expected an amount");
        }
    }

    private static JsonReader reader(String json, UnknownMembers unknown) {
        return JsonReader.of(json.getBytes(UTF_8), "grants.video", unknown);
    }
}
