package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.grantor.testsupport.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    static Stream<String> characters() {
        return IntStream.rangeClosed(0, 0xFF).mapToObj(c -> "a" + (char) c + "z");
    }

    @ParameterizedTest
    @MethodSource("characters")
    @ValueSource(
            strings = {
                "",
                "plain",
                "\"",
                "\\",
                "é",
                "߿",
                "ࠀ",
                "\uD7FF",
                "\uE000",
                "\uFFFF",
                "\u2028\u2029",
                "😀",
                "\uD800\uDC00",
                "\uDBFF\uDFFF",
                "a😀b\n\"é\"",
                "/",
                "\u007F"
            })
    void writesTextsAsJacksonDoes(String text) throws Exception {
        assertThat(Json.write(out -> out.value(text))).isEqualTo(JACKSON.writeValueAsString(text));
    }

    @Test
    void writesLongTextsAsJacksonDoes() throws Exception {
        String text = "plain ".repeat(1000) + "é😀\n".repeat(1000);

        assertThat(Json.write(out -> out.value(text))).isEqualTo(JACKSON.writeValueAsString(text));
    }

    @ParameterizedTest
    @MethodSource("characters")
    void writesNamesAsTexts(String name) throws Exception {
        String encoded = JACKSON.writeValueAsString(name);

        assertThat(Json.write(out -> {
                    out.beginObject();
                    out.name(name);
                    out.value(1);
                    out.endObject();
                }))
                .isEqualTo("{" + encoded + ":1}");
        assertThat(Json.write(out -> {
                    out.beginObject();
                    out.name(JsonName.of(name));
                    out.value(1);
                    out.endObject();
                }))
                .isEqualTo("{" + encoded + ":1}");
    }

    @Test
    void writesEveryKindOfValueWithCommasBetween() {
        String json = Json.write(out -> {
            out.beginObject();
            out.name("array");
            out.beginArray();
            out.value("text");
            out.value(true);
            out.value(false);
            out.value('c');
            out.value(1);
            out.value(2L);
            out.value(0.5f);
            out.value(0.25);
            out.value(BigInteger.TEN);
            out.value(new BigDecimal("1.50"));
            out.nullValue();
            out.beginObject();
            out.endObject();
            out.beginArray();
            out.endArray();
            out.endArray();
            out.name(JsonName.of("next"));
            out.value(Codecs.ofString(), "last");
            out.endObject();
        });

        assertThat(json)
                .isEqualTo("{\"array\":[\"text\",true,false,\"c\",1,2,0.5,0.25,10,1.50,null,{},[]],\"next\":\"last\"}");
    }

    @Test
    void takesTextsThatEndLikePunctuationForTexts() {
        String json = Json.write(out -> {
            out.beginObject();
            out.name("{");
            out.value(":");
            out.name("[");
            out.beginArray();
            out.value("[");
            out.value("{");
            out.endArray();
            out.endObject();
        });

        assertThat(json).isEqualTo("{\"{\":\":\",\"[\":[\"[\",\"{\"]}");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 2147483648L, Long.MIN_VALUE, Long.MAX_VALUE})
    void writesIntegers(long number) {
        assertThat(Json.write(out -> out.value(number))).isEqualTo(Long.toString(number));
        assertThat(Json.write(out -> out.value((int) number))).isEqualTo(Integer.toString((int) number));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -0.0, 0.1, 2.0E-3, 2e23, 1e21, Double.MIN_VALUE, Double.MAX_VALUE, -1.5, 100.0})
    void writesDoublesSoThatTheyAreReadBackTheSame(double number) {
        assertThat(Double.parseDouble(Json.write(out -> out.value(number)))).isEqualTo(number);
    }

    @Test
    void writesTheShortestFormOfFractionsOnEveryJdk() {
        assertThat(Json.write(out -> out.value(2.0E-3))).isEqualTo("0.002");
        assertThat(Json.write(out -> out.value(2e23))).isEqualTo("2.0E23");
        assertThat(Json.write(out -> out.value(Double.MIN_VALUE))).isEqualTo("4.9E-324");
        assertThat(Json.write(out -> out.value(0.1f))).isEqualTo("0.1");
    }

    @Test
    void givesTheDocumentAsOftenAsAskedFor() {
        JsonWriter out = JsonWriter.create(2);
        out.value(42);

        assertThat(out.toByteArray()).isEqualTo(new byte[] {'4', '2'});
        assertThat(out.toByteArray()).isEqualTo(new byte[] {'4', '2'});
    }

    @Test
    void givesTheDocumentWithoutCopyingIt() {
        JsonWriter out = JsonWriter.create(2);
        out.value(42);

        assertThat(out.toByteBuffer()).isEqualTo(ByteBuffer.wrap(new byte[] {'4', '2'}));
        assertThat(out.toByteBuffer().array())
                .isSameInstanceAs(out.toByteBuffer().array());
    }

    @Test
    void keepsThePlainNameOfAPreparedOne() {
        assertThat(JsonName.of("room_sid").toString()).isEqualTo("room_sid");
    }
}
