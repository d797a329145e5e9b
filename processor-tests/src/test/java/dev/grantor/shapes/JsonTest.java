package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.grantor.GrantBuilder;
import dev.grantor.error.InvalidParameterException;
import dev.grantor.error.MalformedJsonException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    @Test
    void claimsAreWrittenInTheOrderOfTheirPathsAndAbsentOnesNot() {
        assertThat(write(Samples.booking()))
                .isEqualTo("{\"floor\":3,\"long\":false,\"room_sid\":\"RM1\",\"valid_for\":1800}");
        assertThat(write(Samples.booking()
                        .seats(2)
                        .nickname("den")
                        .age(1)
                        .visits(2)
                        .score(0.5)
                        .title("x")
                        .tags(Samples.ordered("z", "a"))))
                .isEqualTo("{\"age\":1,\"floor\":3,\"long\":true,\"nick\":\"den\",\"room_sid\":\"RM1\",\"score\":0.5,"
                        + "\"seats\":2,\"tags\":[\"z\",\"a\"],\"title\":\"x\",\"valid_for\":7200,\"visits\":2}");
    }

    @Test
    void namesOfBeansAreDerivedByTheStrategyOfTheGrant() {
        assertThat(write(CallGrants.builder().calleeSid("PA1").recorded(true).muted(false)))
                .isEqualTo("{\"calleeSid\":\"PA1\",\"default\":[\"none\"],\"muted\":false,\"recorded\":true}");
    }

    @Test
    void everyScalarHasItsJsonForm() throws Exception {
        assertThat(JACKSON.readTree(write(Samples.scalars()))).isEqualTo(JACKSON.readTree("""
                        {"text":"t\u00e9xt \ud83d\ude00","yes":true,"letter":"\u00e4","tiny":-128,"small":32767,
                         "number":-2147483648,"large":9223372036854775807,"approximate":0.1,"precise":1.0E-9,
                         "huge":1208925819614629174706176,"exact":1.50,"address":"https://example.com/?a=b",
                         "id":"00000000-0000-0001-0000-000000000002","day":"mon","since":1700000000,
                         "since_millis":1700000000123,"lasts":5400,"lasts_hours":7}
                        """));
    }

    @Test
    void everyCollectionHasItsJsonForm() {
        assertThat(write(Samples.collections()))
                .isEqualTo("{\"breaks\":[5],\"enum_map\":{\"tue-\\\"$\\\"\":[1]},\"free_form\":{\"k\":[1,\"two\",{}]},"
                        + "\"list\":[\"b\",\"a\"],\"map\":{\"z\":1,\"a\":2},\"maybe_free_form\":{\"m\":true},"
                        + "\"maybe_seat\":{\"row\":\"C\",\"number\":3},\"nested\":{\"x\":{\"y\":[[1]]}},"
                        + "\"person\":{\"employer\":{\"staff\":{\"cto\":{\"name\":\"Bob\"}},\"title\":\"Engines\"},"
                        + "\"name\":\"Ada\"},\"price\":\"EUR 250\",\"prices\":[\"USD 1\"],"
                        + "\"seat\":{\"row\":\"A\",\"number\":1},\"seats\":{\"first\":{\"row\":\"B\",\"number\":2}},"
                        + "\"set\":[\"SUNDAY\",\"mon\"],\"tree\":{\"n\":1},"
                        + "\"trees\":[{\"children\":[{\"name\":\"leaf\"}],\"name\":\"root\"}]}");
    }

    @Test
    void wholeValueIsTheGrantsObject() {
        Map<String, Object> json = Samples.ordered("b", 1, "a", List.of());

        assertThat(write(ProfileGrants.builder().profile(json))).isEqualTo("{\"b\":1,\"a\":[]}");
        assertThat(ProfileGrants.TYPE.fromJson("{\"b\":1,\"a\":null}").profile().keySet())
                .containsExactly("b", "a")
                .inOrder();
        assertThat(write(EmployeeGrants.builder()
                        .person(Persons.builder().name("Bob").build())))
                .isEqualTo("{\"name\":\"Bob\"}");
    }

    static Stream<GrantBuilder<?>> samples() {
        return Stream.of(
                Samples.booking(),
                Samples.booking().seats(1).nickname("").age(0).tags(Set.of()),
                Samples.account().coOwner("AC2").alias("a"),
                Samples.scalars(),
                Samples.scalars()
                        .boxedYes(false)
                        .boxedLetter('"')
                        .boxedTiny((byte) 1)
                        .boxedSmall((short) 2)
                        .boxedNumber(3)
                        .boxedLarge(4L)
                        .boxedApproximate(-0.0f)
                        .boxedPrecise(Double.MIN_VALUE),
                Samples.collections(),
                Samples.collections().maybeTree(Samples.json()),
                DefaultsTest.document(),
                CallGrants.builder().calleeSid("PA1").recorded(false).default_(List.of()),
                MenuGrants.builder(),
                ProfileGrants.builder().profile(Map.of("a", Map.of())),
                EmployeeGrants.builder().person(Samples.ada()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenReadsBackEqual(GrantBuilder<?> builder) {
        assertReadsBack(builder);
    }

    private static <T> void assertReadsBack(GrantBuilder<T> builder) {
        T grant = builder.build();
        T read = builder.grantType().fromJson(builder.grantType().toJson(grant));

        assertThat(read).isEqualTo(grant);
        assertThat(read.hashCode()).isEqualTo(grant.hashCode());
        assertThat(builder.grantType().toJson(read))
                .isEqualTo(builder.grantType().toJson(grant));
    }

    @Test
    void unknownMembersAreSkippedAtEveryDepth() {
        MenuGrant menu = MenuGrants.TYPE.fromJson("{\"new\":[{\"a\":[]}],\"bar\":{\"new\":{\"x\":1},"
                + "\"cocktails\":{\"new\":null,\"list\":[\"a\"]}},\"dishes\":[]}");

        assertThat(menu.cocktails()).containsExactly("a");
    }

    @Test
    void nullMembersAreAbsent() {
        BookingGrant booking =
                BookingGrants.TYPE.fromJson("{\"room_sid\":\"RM1\",\"floor\":3,\"seats\":null,\"nick\":null,"
                        + "\"valid_for\":null,\"title\":null}");
        MenuGrant menu = MenuGrants.TYPE.fromJson("{\"kitchen\":null,\"bar\":{\"cocktails\":null},\"dishes\":null}");

        assertThat(booking).isEqualTo(Samples.booking().build());
        assertThat(menu).isEqualTo(MenuGrants.builder().build());
    }

    @Test
    void nullForARequiredClaimIsMissing() {
        MalformedJsonException refusal = assertThrows(
                MalformedJsonException.class, () -> BookingGrants.TYPE.fromJson("{\"room_sid\":null,\"floor\":3}"));

        assertThat(refusal).hasMessageThat().contains("roomSid (\"room_sid\")");
    }

    @Test
    void unknownNameOfAnEnumIsRefused() {
        String json = write(Samples.scalars()).replace("\"mon\"", "\"MONDAY\"");

        MalformedJsonException refusal =
                assertThrows(MalformedJsonException.class, () -> ScalarsGrants.TYPE.fromJson(json));

        assertThat(refusal.path()).isEqualTo("scalars.day");
    }

    @Test
    void valueOfAnotherImplementationIsCheckedBeforeItIsWritten() {
        assertThat(AccountGrants.TYPE.toJson(new ForeignAccount("AC1", 1, 2))).isEqualTo(write(Samples.account()));
        assertThrows(InvalidParameterException.class, () -> AccountGrants.TYPE.toJson(new ForeignAccount("AC1", 3, 2)));
        assertThrows(InvalidParameterException.class, () -> AccountGrants.TYPE.toJson(new ForeignAccount(" ", 1, 2)));
    }

    @Test
    void nullElementsAreRefusedOnReading() {
        assertThrows(MalformedJsonException.class, () -> MenuGrants.TYPE.fromJson("{\"dishes\":[null]}"));
    }

    private static <T> String write(GrantBuilder<T> builder) {
        return builder.grantType().toJson(builder.build());
    }
}
