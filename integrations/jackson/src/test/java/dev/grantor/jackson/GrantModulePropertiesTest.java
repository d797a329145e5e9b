package dev.grantor.jackson;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.grantor.testsupport.JsonArbitraries;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A mapper with {@link GrantModule} writes and reads what {@code toJson} and {@code fromJson} do, to the last
 * character.
 */
class GrantModulePropertiesTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new GrantModule(NumbersGrants.TYPE)).build();

    @Property(seed = "1")
    void mapperWritesWhatToJsonDoes(@ForAll("grants") NumbersGrant grant) throws IOException {
        String json = NumbersGrants.TYPE.toJson(grant);

        assertThat(MAPPER.writeValueAsString(grant)).isEqualTo(json);
        assertThat(MAPPER.writeValueAsString(List.of(grant))).isEqualTo('[' + json + ']');
        assertThat(withoutEscapedPairs(new String(MAPPER.writeValueAsBytes(grant), UTF_8)))
                .isEqualTo(withoutEscapedPairs(json));
    }

    /** Into bytes, Jackson writes characters outside the Basic Multilingual Plane as escapes. */
    private static String withoutEscapedPairs(String json) {
        return Pattern.compile("\\\\u[dD][89abAB]..\\\\u[dD][c-fC-F]..|[\\x{10000}-\\x{10FFFF}]")
                .matcher(json)
                .replaceAll("");
    }

    @Property(seed = "2")
    void mapperReadsWhatFromJsonDoes(@ForAll("grants") NumbersGrant grant) throws IOException {
        String json = NumbersGrants.TYPE.toJson(grant);

        assertThat(MAPPER.readValue(json, NumbersGrant.class)).isEqualTo(NumbersGrants.TYPE.fromJson(json));
        assertThat(MAPPER.readValue(json, NumbersGrant.class)).isEqualTo(grant);
        assertThat(MAPPER.readValue(json.getBytes(UTF_8), NumbersGrant.class)).isEqualTo(grant);
    }

    /** Jackson's trees have numbers without the zeros at their end, and these in free-form JSON have another type. */
    @Property(seed = "3")
    void treesKeepEveryNumber(@ForAll("grants") NumbersGrant grant) throws IOException {
        NumbersGrant read = MAPPER.treeToValue(MAPPER.valueToTree(grant), NumbersGrant.class);

        NumbersGrant same = NumbersGrants.builder(grant)
                .decimal(read.decimal())
                .rest(read.rest())
                .build();
        assertThat(read).isEqualTo(same);
        assertThat(read.decimal()).isEquivalentAccordingToCompareTo(grant.decimal());
    }

    @Provide
    Arbitrary<NumbersGrant> grants() {
        return Builders.withBuilder(NumbersGrants::builder)
                .use(doubles())
                .in(NumbersGrants.Builder::number)
                .use(floats())
                .in(NumbersGrants.Builder::single)
                .use(doubles().list().ofMaxSize(3))
                .in(NumbersGrants.Builder::list)
                .use(Arbitraries.maps(JsonArbitraries.text(), floats()).ofMaxSize(3))
                .in(NumbersGrants.Builder::map)
                .use(decimals())
                .in(NumbersGrants.Builder::decimal)
                .use(integers())
                .in(NumbersGrants.Builder::integer)
                .use(Arbitraries.longs())
                .in(NumbersGrants.Builder::id)
                .use(JsonArbitraries.text())
                .in(NumbersGrants.Builder::text)
                .use(Arbitraries.chars().filter(c -> !Character.isSurrogate(c)))
                .in(NumbersGrants.Builder::letter)
                .use(rest())
                .in(NumbersGrants.Builder::rest)
                .build(NumbersGrants.Builder::build);
    }

    private static Arbitrary<Double> doubles() {
        return Arbitraries.oneOf(
                Arbitraries.doubles(),
                Arbitraries.of(
                        -0.0, 0.0, 1e10, 1e21, 1e-7, 100.0, Double.MIN_VALUE, Double.MAX_VALUE, 9007199254740993e0));
    }

    private static Arbitrary<Float> floats() {
        return Arbitraries.oneOf(
                Arbitraries.floats(),
                Arbitraries.of(-0.0f, 0.0f, 0.1f, 1e10f, 16777216f, Float.MIN_VALUE, Float.MAX_VALUE));
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.oneOf(
                JsonArbitraries.bigDecimals(),
                Arbitraries.of("0", "0.0", "0E-20", "0E+20", "1E+30", "-1.50", "1E-30", "100", "1.0E+3")
                        .map(BigDecimal::new));
    }

    private static Arbitrary<BigInteger> integers() {
        return Arbitraries.oneOf(
                JsonArbitraries.bigIntegers(),
                Arbitraries.of(BigInteger.ZERO, BigInteger.TEN.pow(62).negate()));
    }

    private static Arbitrary<Map<String, Object>> rest() {
        Arbitrary<Object> negativeZero = Arbitraries.just(-0.0).map(Object.class::cast);
        return Arbitraries.maps(JsonArbitraries.text(), Arbitraries.oneOf(JsonArbitraries.value(), negativeZero))
                .ofMaxSize(4);
    }
}
