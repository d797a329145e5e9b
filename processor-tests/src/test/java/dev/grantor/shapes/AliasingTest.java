package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.error.InvalidParameterException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What a grant holds is its own: nobody else can change it, neither through what was put in nor through what comes out.
 */
class AliasingTest {

    @Test
    void changingAListAfterwardsChangesNothing() {
        List<String> list = new ArrayList<>(List.of("a"));
        CollectionsGrants.Builder builder = Samples.collections().list(list);
        list.add("b");

        assertThat(builder.build().list()).containsExactly("a");
    }

    @Test
    void changingASetAfterwardsChangesNothing() {
        Set<Weekday> set = new LinkedHashSet<>(Set.of(Weekday.MONDAY));
        CollectionsGrants.Builder builder = Samples.collections().set(set);
        set.clear();

        assertThat(builder.build().set()).containsExactly(Weekday.MONDAY);
    }

    @Test
    void changingAnInnerCollectionAfterwardsChangesNothing() {
        List<Long> numbers = new ArrayList<>(List.of(1L));
        CollectionsGrants.Builder builder = Samples.collections().enumMap(Map.of(Weekday.MONDAY, numbers));
        numbers.clear();

        assertThat(builder.build().enumMap()).containsExactly(Weekday.MONDAY, List.of(1L));
    }

    @Test
    void changingFreeFormJsonAfterwardsChangesNothing() {
        List<Object> inner = new ArrayList<>(List.of(1));
        Map<String, Object> freeForm = new HashMap<>(Map.of("k", inner));
        CollectionsGrants.Builder builder =
                Samples.collections().freeForm(freeForm).maybeFreeForm(freeForm);
        ProfileGrants.Builder profile = ProfileGrants.builder().profile(freeForm);
        inner.clear();
        freeForm.clear();

        assertThat(builder.build().freeForm()).containsExactly("k", List.of(1));
        assertThat(builder.build().maybeFreeForm()).hasValue(Map.of("k", List.of(1)));
        assertThat(profile.build().profile()).containsExactly("k", List.of(1));
    }

    @Test
    void changingATreeOfJacksonAfterwardsChangesNothing() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("n", 1);
        CollectionsGrant grant =
                Samples.collections().tree(tree).maybeTree(tree).build();
        tree.put("n", 2);
        ((ObjectNode) grant.tree()).put("n", 3);

        assertThat(grant.tree()).isEqualTo(Samples.json());
        assertThat(grant.maybeTree()).isEqualTo(Samples.json());
    }

    @Test
    void changingABeanAfterwardsChangesNothing() {
        Seat seat = new Seat("A", 1);
        CollectionsGrant grant = Samples.collections()
                .seat(seat)
                .seats(Map.of("x", seat))
                .maybeSeat(Optional.of(seat))
                .build();
        seat.setNumber(2);
        grant.seat().setNumber(3);
        grant.seats().values().forEach(each -> each.setNumber(4));
        grant.maybeSeat().ifPresent(each -> each.setNumber(5));

        assertThat(grant.seat()).isEqualTo(new Seat("A", 1));
        assertThat(grant.seats()).containsExactly("x", new Seat("A", 1));
        assertThat(grant.maybeSeat()).hasValue(new Seat("A", 1));
    }

    @Test
    void changingWhatGettersOfABuilderGiveChangesNothing() {
        ParcelGrants.Builder builder = parcel();
        ParcelGrant built = builder.build();

        clear(builder.getContent());
        clear(requireNonNull(builder.getNote()));
        clear(builder.getLabel().orElseThrow());
        clear(builder.getStamps().get(0));
        clear(builder.getOrigin());

        assertThat(builder.build()).isEqualTo(parcel().build());
        assertThat(built).isEqualTo(parcel().build());
    }

    @Test
    void gettersOfABuilderTellWhatIsAbsent() {
        ParcelGrants.Builder builder = ParcelGrants.builder();

        assertThrows(InvalidParameterException.class, builder::getContent);
        assertThat(builder.getNote()).isNull();
        assertThat(builder.getLabel()).isEmpty();
        assertThat(builder.getStamps()).isEmpty();
        assertThat(builder.getOrigin()).isEmpty();
    }

    @Test
    void defaultThatChangesOtherClaimsChangesNothing() {
        CarelessGrant given = AliasingTest_CarelessGrants.builder()
                .required(Samples.json())
                .nullable(Samples.json())
                .optional(Samples.json())
                .defaulted(Samples.json())
                .build();

        assertThat(given.last()).isEqualTo(4);
        assertThat(given.required()).isEqualTo(Samples.json());
        assertThat(given.nullable()).isEqualTo(Samples.json());
        assertThat(given.optional()).hasValue(Samples.json());
        assertThat(given.defaulted()).isEqualTo(Samples.json());
    }

    @Test
    void collectionsOfAGrantCannotBeChanged() {
        CollectionsGrant grant = Samples.collections().build();

        assertThrows(UnsupportedOperationException.class, grant.list()::clear);
        assertThrows(UnsupportedOperationException.class, grant.set()::clear);
        assertThrows(UnsupportedOperationException.class, grant.map()::clear);
        assertThrows(UnsupportedOperationException.class, grant.freeForm()::clear);
        assertThrows(
                UnsupportedOperationException.class,
                () -> grant.nested().values().iterator().next().clear());
    }

    @Test
    void defaultIsCopied() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> Samples.booking().build().tags().clear());
    }

    /** A default that empties what it reads. */
    @Grant("careless")
    interface CarelessGrant {

        @Claim
        JsonNode required();

        @Claim
        @Nullable
        JsonNode nullable();

        @Claim
        Optional<JsonNode> optional();

        @Claim
        default JsonNode defaulted() {
            return Samples.json();
        }

        @Claim
        default int last() {
            return clear(required())
                    + clear(requireNonNull(nullable()))
                    + clear(optional().orElseThrow())
                    + clear(defaulted());
        }
    }

    private static ParcelGrants.Builder parcel() {
        return ParcelGrants.builder()
                .content(Samples.json())
                .note(Samples.json())
                .label(Samples.json())
                .stamps(List.of(Samples.json()))
                .origin(Samples.json());
    }

    /** How many members there were. */
    private static int clear(JsonNode object) {
        int size = object.size();
        ((ObjectNode) object).removeAll();
        return size;
    }
}
