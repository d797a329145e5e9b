package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our scanner and Jackson accept the same documents, and read the same from them. */
class JsonScannerDifferentialTest {

    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        " ",
        "\n",
        "\"",
        "\"a\"",
        "\"a\":",
        "\"\\u0061\":",
        "\"b\":",
        "\"",
        "\\",
        "\\u",
        "d83d",
        "\\ud83d\\ude00",
        "\\n",
        "\\/",
        "é",
        "€",
        "😀",
        "0",
        "1",
        "-",
        "+",
        ".",
        "e",
        "E",
        "12345678901234567890",
        "true",
        "false",
        "null",
        "t",
        "[]",
        "{}",
        "{\"a\":1}",
        "\u0000",
        "\u007f",
        "\uFEFF",
        "/"
    };

    static Stream<String> documents() {
        return Stream.of(
                "{\"a\":1,\"b\":[true,false,null],\"c\":{\"a\":-0.5e+10}}",
                " [ \"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00z\" , \"é€😀\" , 0 , -12.50E-3 ] ",
                "{\"\":{},\"\\u0061\":[],\"é\":\"\",\"😀\":[[1,2],[3]]}",
                "{\"jti\":\"SKxx-1\",\"iss\":\"SKxx\",\"exp\":1700003600,"
                        + "\"grants\":{\"identity\":\"al\",\"video\":{\"room\":\"x\"}}}");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void refusesEveryBeginningOfADocument(String document) {
        byte[] json = document.strip().getBytes(UTF_8);

        assertThat(JsonOracle.ours(json)).isPresent();
        for (int length = 0; length < json.length; length++) {
            byte[] cut = Arrays.copyOf(json, length);
            assertWithMessage("%s bytes", length).that(JsonOracle.ours(cut)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void agreesOnEveryChangeOfOneByte(String document) {
        byte[] json = document.getBytes(UTF_8);

        for (int at = 0; at < json.length; at++) {
            for (int b = 0; b < 256; b++) {
                byte[] changed = json.clone();
                changed[at] = (byte) b;
                assertAgreed(changed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void agreesOnEveryByteThatIsLeftOutOrDoubled(String document) {
        byte[] json = document.getBytes(UTF_8);

        for (int at = 0; at < json.length; at++) {
            byte[] shorter = new byte[json.length - 1];
            System.arraycopy(json, 0, shorter, 0, at);
            System.arraycopy(json, at + 1, shorter, at, shorter.length - at);
            assertAgreed(shorter);
            byte[] longer = new byte[json.length + 1];
            System.arraycopy(json, 0, longer, 0, at + 1);
            System.arraycopy(json, at, longer, at + 1, json.length - at);
            assertAgreed(longer);
        }
    }

    /** Only ASCII has hexadecimal digits, whatever the low byte of a character is. */
    @Test
    void agreesOnEscapesWithCharactersOfOtherScripts() {
        for (int c = 0x80; c < Character.MIN_SURROGATE; c++) {
            byte[] json = ("\"\\u000" + (char) c + '"').getBytes(UTF_8);
            assertThat(JsonOracle.ours(json)).isEmpty();
            assertThat(JsonOracle.jackson(json)).isEmpty();
        }
    }

    @Test
    void agreesOnRandomPieces() {
        Random random = new Random(20240917);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder json = new StringBuilder();
            for (int left = 1 + random.nextInt(8); left > 0; left--) {
                json.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertAgreed(json.toString().getBytes(UTF_8));
        }
    }

    @Test
    void agreesOnRandomDocumentsAndTheirChanges() {
        Random random = new Random(8259);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder json = new StringBuilder();
            appendValue(json, random, 4);
            byte[] document = json.toString().getBytes(UTF_8);
            assertThat(JsonOracle.jackson(document)).isPresent();
            assertAgreed(document);
            for (int changes = 0; changes < 5; changes++) {
                document[random.nextInt(document.length)] = (byte) random.nextInt(256);
                assertAgreed(document);
            }
        }
    }

    @Test
    void agreesOnRandomBytesInStrings() {
        Random random = new Random(3629);
        byte[] leads = {(byte) 0xC2, (byte) 0xE0, (byte) 0xED, (byte) 0xEF, (byte) 0xF0, (byte) 0xF4, 'a', '\\'};
        for (int i = 0; i < 200_000; i++) {
            byte[] json = new byte[7];
            random.nextBytes(json);
            json[0] = '"';
            json[6] = '"';
            json[1] = leads[random.nextInt(leads.length)];
            for (int at = 2; at < 5; at++) {
                json[at] = (byte) (random.nextBoolean() ? json[at] : 0x80 | (json[at] & 0x3F));
            }
            assertAgreed(json);
        }
    }

    private static void assertAgreed(byte[] json) {
        if (!JsonOracle.ours(json).equals(JsonOracle.jackson(json))) {
            assertWithMessage(HexFormat.of().formatHex(json) + " " + new String(json, UTF_8))
                    .that(JsonOracle.ours(json))
                    .isEqualTo(JsonOracle.jackson(json));
        }
    }

    private static void appendValue(StringBuilder json, Random random, int levels) {
        switch (random.nextInt(levels > 0 ? 8 : 6)) {
            case 0 -> json.append(random.nextBoolean() ? "true" : "null");
            case 1 -> json.append(random.nextLong());
            case 2 -> json.append(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
            case 3 ->
                json.append(random.nextInt(100))
                        .append(random.nextBoolean() ? "e-" : ".5E+")
                        .append(random.nextInt(100));
            case 4, 5 -> appendString(json, random, "");
            case 6 -> {
                json.append('[');
                for (int i = 0, count = random.nextInt(4); i < count; i++) {
                    json.append(i == 0 ? "" : " , ");
                    appendValue(json, random, levels - 1);
                }
                json.append(']');
            }
            default -> {
                json.append('{');
                for (int i = 0, count = random.nextInt(12); i < count; i++) {
                    json.append(i == 0 ? "" : ",");
                    appendString(json, random, String.valueOf((char) ('a' + i)));
                    json.append(":\t");
                    appendValue(json, random, levels - 1);
                }
                json.append('}');
            }
        }
    }

    private static void appendString(StringBuilder json, Random random, String prefix) {
        json.append('"').append(prefix);
        for (int left = random.nextInt(6); left > 0; left--) {
            switch (random.nextInt(6)) {
                case 0 -> json.append("\\").append("\"\\/bfnrt".charAt(random.nextInt(8)));
                case 1 -> json.append("\\u").append(String.format("%04x", random.nextInt(0xD800)));
                case 2 -> json.append("\\uD8").append(String.format("%02x\\uDC%1$02x", random.nextInt(256)));
                case 3 -> json.appendCodePoint(0xE000 + random.nextInt(0x10FFFF - 0xE000));
                default -> json.appendCodePoint('a' + random.nextInt(0x100));
            }
        }
        json.append('"');
    }
}
