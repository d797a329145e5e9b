package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When claims and the objects around them are written; {@link MenuGrant} says which rule is whose. */
class IncludeTest {

    private static final String ALWAYS = "\"chef\":null,\"staff\":[\"cook\"],\"kitchen\":{\"name\":null}";

    @Test
    void onlyDefaultsAndWhatIsAlwaysWrittenAreWrittenOfAnEmptyGrant() {
        assertThat(write(MenuGrants.builder())).isEqualTo("{" + ALWAYS + "}");
    }

    @Test
    void alwaysWritesTheValueWhereThereIsOne() {
        assertThat(write(MenuGrants.builder().kitchenName("K").chef("C")))
                .isEqualTo("{\"chef\":\"C\",\"staff\":[\"cook\"],\"kitchen\":{\"name\":\"K\"}}");
    }

    @Test
    void nonDefaultSkipsTheDefaultEvenWhereItIsSet() {
        assertThat(write(MenuGrants.builder().opensAt(8))).isEqualTo("{" + ALWAYS + "}");
        assertThat(write(MenuGrants.builder().opensAt(9)))
                .isEqualTo("{\"chef\":null,\"staff\":[\"cook\"],\"kitchen\":{\"name\":null,\"hours\":{\"open\":9}}}");
    }

    @Test
    void nonEmptySkipsEmptyCollections() {
        assertThat(write(MenuGrants.builder()
                        .dishes(Set.of())
                        .prices(Map.of())
                        .guests(List.of())
                        .notes(Map.of())
                        .cocktails(List.of())))
                .isEqualTo("{" + ALWAYS + "}");
    }

    @Test
    void nonEmptyWritesOthers() {
        assertThat(write(MenuGrants.builder()
                        .dishes(Set.of("d"))
                        .prices(Map.of("p", 1))
                        .guests(List.of("g"))
                        .notes(Map.of("n", true))
                        .staff(List.of("s"))))
                .isEqualTo("{\"chef\":null,\"dishes\":[\"d\"],\"guests\":[\"g\"],\"notes\":{\"n\":true},"
                        + "\"prices\":{\"p\":1},\"staff\":[\"s\"],\"kitchen\":{\"name\":null}}");
    }

    @Test
    void objectIsWrittenWhenOneOfItsClaimsIsAtWhateverDepth() {
        assertThat(write(MenuGrants.builder().closesAt(22)))
                .isEqualTo("{\"chef\":null,\"staff\":[\"cook\"],\"kitchen\":{\"name\":null,\"hours\":{\"close\":22}}}");
        assertThat(write(MenuGrants.builder().onlyCocktail("")))
                .isEqualTo("{\"chef\":null,\"staff\":[\"cook\"],\"bar\":{\"cocktails\":{\"only\":\"\"}},"
                        + "\"kitchen\":{\"name\":null}}");
    }

    @Test
    void emptyCollectionThatDiffersFromItsDefaultReadsBackAsItIs() {
        MenuGrant menu = MenuGrants.builder().staff(List.of()).build();

        assertThat(MenuGrants.TYPE.fromJson(MenuGrants.TYPE.toJson(menu))).isEqualTo(menu);
    }

    @Test
    void nonDefaultComparesWithTheDefaultThatTheOtherClaimsGive() {
        assertThat(BookingGrants.TYPE.toJson(
                        Samples.booking().title("Room RM1 for 30 minutes").build()))
                .doesNotContain("title");
        assertThat(BookingGrants.TYPE.toJson(Samples.booking()
                        .seats(1)
                        .title("Room RM1 for 30 minutes")
                        .build()))
                .contains("\"title\":\"Room RM1 for 30 minutes\"");
    }

    private static String write(MenuGrants.Builder builder) {
        return MenuGrants.TYPE.toJson(builder.build());
    }
}
