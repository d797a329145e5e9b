package dev.grantor.shapes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a grant holds is its own: nobody else can change it, neither through what was put in nor through what comes out. */
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
    void partOfAnotherImplementationIsCopied() {
        List<TreeNode> children = new ArrayList<>();
        TreeNode foreign = new ForeignTreeNode("root", children);
        CollectionsGrants.Builder builder = Samples.collections().trees(List.of(foreign));
        children.add(foreign);

        assertThat(builder.build().trees()).containsExactly(Samples.tree("root"));
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

    private record ForeignTreeNode(String name, List<TreeNode> children) implements TreeNode {}
}
