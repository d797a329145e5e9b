package dev.grantor.processor.tests.cases;

import dev.grantor.processor.internal.message.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Types that a claim cannot have, with what is advised in place of them. */
public final class TypeAdviceCases {

    private TypeAdviceCases() {}

    /** Each type by itself, in an array, in a wildcard and in an inner {@code Optional}. */
    public static List<AdviceCases.Advice> all() {
        return Stream.of(
                        each(Problem.CLAIM_UNSUPPORTED_TYPE, "%s", "%s", "%s"),
                        each(Problem.CLAIM_ARRAY, "%s[]", "List<%s>", "List<%s>"),
                        each(Problem.CLAIM_WILDCARD, "Map<String, ? extends %s>", "%s", "Map<String, %s>"),
                        each(Problem.CLAIM_NESTED_OPTIONAL, "List<Optional<%s>>", "%s", "List<%s>"))
                .flatMap(List::stream)
                .filter(advice -> !advice.before().contains("? extends Object"))
                .toList();
    }

    /** @param before the type, {@code %s}, in a type that is refused, and so on */
    private static List<AdviceCases.Advice> each(Problem problem, String before, String advised, String after) {
        return SUBSTITUTES.stream()
                .map(row -> row.split(": "))
                .map(row -> new AdviceCases.Advice(
                        problem,
                        withType(before.formatted(row[0])),
                        "Use " + advised.formatted(row[1]),
                        withType(after.formatted(row[1]))))
                .toList();
    }

    private static final List<String> SUBSTITUTES = List.of(
            "Date: Instant",
            "Calendar: Instant",
            "java.sql.Timestamp: Instant",
            "OffsetDateTime: Instant",
            "ZonedDateTime: Instant",
            "java.nio.file.attribute.FileTime: Instant",
            "CharSequence: String",
            "StringBuilder: String",
            "LocalDate: String",
            "LocalDateTime: String",
            "LocalTime: String",
            "OffsetTime: String",
            "Period: String",
            "YearMonth: String",
            "MonthDay: String",
            "ZoneId: String",
            "ZoneOffset: String",
            "Currency: String",
            "Locale: String",
            "TimeZone: String",
            "java.util.regex.Pattern: String",
            "java.io.File: String",
            "java.nio.file.Path: String",
            "java.nio.charset.Charset: String",
            "java.net.InetAddress: String",
            "Class<?>: String",
            "Class: String",
            "Throwable: String",
            "IllegalStateException: String",
            "java.net.URL: URI",
            "Year: Integer",
            "Number: BigDecimal",
            "Object: Map<String, Object>",
            "java.util.concurrent.atomic.AtomicInteger: Integer",
            "java.util.concurrent.atomic.AtomicLong: Long",
            "java.util.concurrent.atomic.AtomicBoolean: Boolean",
            "java.util.concurrent.atomic.AtomicReference<Size>: Size",
            "java.util.function.Supplier<String>: String",
            "java.util.function.Supplier: String",
            "java.util.function.IntSupplier: Integer",
            "java.util.concurrent.Future<Number>: BigDecimal",
            "BitSet: Set<Integer>",
            "Iterable<String>: List<String>",
            "Collection<Date>: List<Instant>",
            "Collection: List<String>",
            "ArrayList<? extends Number>: List<BigDecimal>",
            "Queue<Locale>: List<String>",
            "Iterator<Host>: List<Host>",
            "Names: List<Integer>",
            "SortedSet<String>: Set<String>",
            "HashSet<Period>: Set<String>",
            "HashMap<String, Integer>: Map<String, Integer>",
            "TreeMap<Size, List<Year>>: Map<Size, List<Integer>>",
            "HashMap<Integer, Object>: Map<String, Object>",
            "Properties: Map<String, Object>",
            "Map.Entry<String, Host>: Map<String, Host>",
            "java.util.stream.Stream<String>: List<String>",
            "java.util.stream.IntStream: List<Integer>",
            "java.util.stream.LongStream: List<Long>");

    private static String withType(String type) {
        return AdviceCases.grant("@Claim "
                        + type.replaceAll("\\b(BigDecimal)", "java.math.$1").replaceAll("\\bURI\\b", "java.net.URI")
                        + " a();")
                + "enum Size { S } @GrantPart interface Host { @Claim String name(); }"
                + "class Names extends ArrayList<Integer> {}";
    }
}
