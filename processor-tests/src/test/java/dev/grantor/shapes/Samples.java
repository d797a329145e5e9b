package dev.grantor.shapes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Builders of grants with everything set that has to be, and more. */
final class Samples {

    private Samples() {}

    static BookingGrants.Builder booking() {
        return BookingGrants.builder().roomSid("RM1").floor(3);
    }

    static AccountGrants.Builder account() {
        return AccountGrants.builder().owner("AC1").low(1).high(2);
    }

    static ScalarsGrants.Builder scalars() {
        return ScalarsGrants.builder()
                .text("t\u00e9xt \ud83d\ude00")
                .yes(true)
                .letter('\u00e4')
                .tiny(Byte.MIN_VALUE)
                .small(Short.MAX_VALUE)
                .number(Integer.MIN_VALUE)
                .large(Long.MAX_VALUE)
                .approximate(0.1f)
                .precise(1e-9)
                .huge(BigInteger.TWO.pow(80))
                .exact(new BigDecimal("1.50"))
                .address(URI.create("https://example.com/?a=b"))
                .id(new UUID(1, 2))
                .day(Weekday.MONDAY)
                .since(Instant.ofEpochSecond(1_700_000_000))
                .sinceMillis(Instant.ofEpochMilli(1_700_000_000_123L))
                .lasts(Duration.ofMinutes(90))
                .lastsHours(Duration.ofHours(7));
    }

    static CollectionsGrants.Builder collections() {
        return CollectionsGrants.builder()
                .list(List.of("b", "a"))
                .set(ordered(Weekday.SUNDAY, Weekday.MONDAY))
                .map(ordered("z", 1, "a", 2))
                .enumMap(Map.of(Weekday.TUESDAY, List.of(1L)))
                .breaks(List.of(Duration.ofMinutes(5)))
                .nested(Map.of("x", Map.of("y", List.of(Set.of(1)))))
                .person(ada())
                .trees(List.of(tree("root", tree("leaf"))))
                .freeForm(Map.of("k", List.of(1, "two", Map.of())))
                .maybeFreeForm(Map.of("m", true))
                .tree(json())
                .price(new Money("EUR", 250))
                .prices(List.of(new Money("USD", 1)))
                .seat(new Seat("A", 1))
                .seats(Map.of("first", new Seat("B", 2)))
                .maybeSeat(new Seat("C", 3));
    }

    static Person ada() {
        Person bob = Persons.builder().name("Bob").build();
        Company company =
                Companies.builder().title("Engines").staff(Map.of("cto", bob)).build();
        return Persons.builder().name("Ada").employer(company).build();
    }

    static TreeNode tree(String name, TreeNode... children) {
        return TreeNodes.builder().name(name).children(List.of(children)).build();
    }

    static JsonNode json() {
        return JsonNodeFactory.instance.objectNode().put("n", 1);
    }

    static <E> Set<E> ordered(E first, E second) {
        Set<E> set = new LinkedHashSet<>();
        set.add(first);
        set.add(second);
        return set;
    }

    static <K, V> Map<K, V> ordered(K firstKey, V first, K secondKey, V second) {
        Map<K, V> map = new LinkedHashMap<>();
        map.put(firstKey, first);
        map.put(secondKey, second);
        return map;
    }
}
