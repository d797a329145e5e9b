package dev.grantor.codec;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.grantor.testsupport.Json;
import dev.grantor.testsupport.JsonArbitraries;
import dev.grantor.testsupport.NumericJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is the JSON of what was given, as Jackson understands JSON. */
class JsonWriterPropertiesTest {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Property(seed = "1")
    void jacksonReadsTheText(@ForAll @From("texts") String text) throws IOException {
        String json = Json.write(out -> out.value(text));

        assertThat(STRICT.readValue(json, String.class)).isEqualTo(text);
    }

    @Property(seed = "2")
    void jacksonReadsTheName(@ForAll @From("texts") String name) throws IOException {
        String json = Json.write(out -> out.freeForm(Map.of(name, 1)));

        assertThat(STRICT.readValue(json, Object.class)).isEqualTo(Map.of(name, 1));
    }

    @Property(seed = "3")
    void jacksonReadsTheLong(@ForAll long number) throws IOException {
        String json = Json.write(out -> out.value(number));

        assertThat(STRICT.readValue(json, Long.class)).isEqualTo(number);
    }

    @Property(seed = "4")
    void jacksonReadsTheDouble(@ForAll double number) throws IOException {
        String json = Json.write(out -> out.value(number));

        assertThat(STRICT.readValue(json, Double.class)).isEqualTo(number);
        assertThat(Json.reader(json).nextDouble()).isEqualTo(number);
    }

    @Property(seed = "5")
    void jacksonReadsTheFloat(@ForAll float number) throws IOException {
        String json = Json.write(out -> out.value(number));

        assertThat(STRICT.readValue(json, Float.class)).isEqualTo(number);
        assertThat(Json.reader(json).nextFloat()).isEqualTo(number);
    }

    @Property(seed = "6")
    void jacksonReadsTheBigInteger(@ForAll @From("bigIntegers") BigInteger number) throws IOException {
        String json = Json.write(out -> out.value(number));

        assertThat(STRICT.readValue(json, BigInteger.class)).isEqualTo(number);
        assertThat(Json.reader(json).nextBigInteger()).isEqualTo(number);
    }

    @Property(seed = "7")
    void jacksonReadsTheBigDecimal(@ForAll @From("bigDecimals") BigDecimal number) throws IOException {
        String json = Json.write(out -> out.value(number));

        assertThat(STRICT.readValue(json, BigDecimal.class)).isEquivalentAccordingToCompareTo(number);
        assertThat(Json.reader(json).nextBigDecimal()).isEquivalentAccordingToCompareTo(number);
    }

    @Property(seed = "8")
    void jacksonReadsFreeForm(@ForAll @From("values") Object value) throws IOException {
        String json = Json.write(out -> out.freeForm(value));

        assertThat(NumericJson.of(STRICT.readValue(json, Object.class))).isEqualTo(NumericJson.of(value));
    }

    @Property(seed = "9")
    void freeFormIsReadAsItWasWritten(@ForAll @From("values") Object value) {
        String json = Json.write(out -> out.freeForm(value));

        assertThat(Json.reader(json).nextFreeForm()).isEqualTo(value);
    }

    @Provide
    Arbitrary<String> texts() {
        return JsonArbitraries.text();
    }

    @Provide
    Arbitrary<BigInteger> bigIntegers() {
        return JsonArbitraries.bigIntegers();
    }

    @Provide
    Arbitrary<BigDecimal> bigDecimals() {
        return JsonArbitraries.bigDecimals();
    }

    @Provide
    Arbitrary<Object> values() {
        return JsonArbitraries.value();
    }
}
