package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.cases.GeneratedCodeProblemCases;
import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every type of a claim, at every position that a type can have, is written and read back, alike on every compiler. */
class TypeMatrixTest {

    /** Types, each with an expression for a value of it. */
    private static final Map<String, String> TYPES = new TreeMap<>(Map.ofEntries(
            Map.entry("String", "\"s\""),
            Map.entry("Boolean", "true"),
            Map.entry("Character", "'c'"),
            Map.entry("Byte", "(byte) 1"),
            Map.entry("Short", "(short) 2"),
            Map.entry("Integer", "3"),
            Map.entry("Long", "4L"),
            Map.entry("Float", "1.5f"),
            Map.entry("Double", "2.5"),
            Map.entry("java.math.BigInteger", "java.math.BigInteger.TEN"),
            Map.entry("java.math.BigDecimal", "new java.math.BigDecimal(\"1.25\")"),
            Map.entry("java.net.URI", "java.net.URI.create(\"a:b\")"),
            Map.entry("UUID", "new UUID(1, 2)"),
            Map.entry("Instant", "Instant.EPOCH"),
            Map.entry("Duration", "Duration.ofMinutes(1)"),
            Map.entry("Map<String, Object>", "Map.<String, Object>of(\"k\", List.of(true))"),
            Map.entry("Bit", "Bits.builder().on(true).build()"),
            Map.entry("Size", "Size.SMALL"),
            Map.entry("Uses.Inner", "Uses.Inner.IN"),
            Map.entry("low", "low.down"),
            Map.entry("TYPE", "TYPE.OF"),
            Map.entry("CODEC", "CODEC.OF"),
            Map.entry("Builder", "Builder.OF"),
            Map.entry("Bodies", "Bodies.ONE"),
            Map.entry("other.Size", "other.Size.OTHER"),
            Map.entry("Large", "Large.CONSTANT_999")));

    private static final List<String> ENUMS =
            List.of("Size", "Uses.Inner", "low", "TYPE", "CODEC", "Builder", "Bodies", "other.Size", "Large");

    /**
     * Positions of a type {@code T} in a claim called {@code N}, each with an expression for a value out of {@code V}.
     */
    private static final List<List<String>> POSITIONS = List.of(
            List.of("@Claim(\"N\") T N();", "V"),
            List.of("@Claim(\"N\") @Nullable T N();", "V"),
            List.of("@Claim(\"N\") Optional<T> N();", "Optional.of(V)"),
            List.of("@Claim(\"N\") List<T> N();", "List.of(V, V)"),
            List.of("@Claim(\"N\") Set<List<T>> N();", "Set.of(List.of(V))"),
            List.of("@Claim(\"N\") Map<String, T> N();", "Map.of(\"a\", V)"),
            List.of("@Claim(\"N\") @Nullable Map<String, List<T>> N();", "Map.of(\"a\", List.of(V))"),
            List.of("@Claim(value = \"N\", within = {\"in\", \"deep\"}) T N();", "V"),
            List.of("@Claim(value = \"N\", include = Claim.Include.NON_DEFAULT) default T N() { return V; }", "V"),
            List.of("@Claim(value = \"N\", include = Claim.Include.NON_EMPTY) List<T> N();", "List.of(V)"));

    @TempDir
    Path folder;

    private static final List<Source> SURROUNDINGS = List.of(
            Source.of("Bit", "@GrantPart public interface Bit { @Claim boolean on(); }"),
            Source.of("Size", "public enum Size { @WireName(\"s\") SMALL, LARGE }"),
            Source.of("Uses", "public class Uses { public enum Inner { IN } }"),
            Source.of("low", "public enum low { down }"),
            Source.of("TYPE", "public enum TYPE { OF }"),
            Source.of("CODEC", "public enum CODEC { OF }"),
            Source.of("Builder", "public enum Builder { OF }"),
            Source.of("Bodies", "public enum Bodies { ONE { @Override int n() { return 1; } }; abstract int n(); }"),
            new Source("other/Size.java", "package other; public enum Size { OTHER }"),
            Source.of(
                    "Large",
                    "public " + GeneratedCodeProblemCases.declarations(1, 1000).replace("E0", "Large")));

    /** A grant for each position, with a claim for each type, and a class that builds, writes and reads them. */
    private static List<Source> sources() {
        List<Source> sources = new ArrayList<>(SURROUNDINGS);
        StringBuilder checks = new StringBuilder();
        for (List<String> position : POSITIONS) {
            String grant = "G" + POSITIONS.indexOf(position);
            add(grant, position, List.copyOf(TYPES.keySet()), sources, checks);
        }
        add("Key", List.of("@Claim(\"N\") Map<T, T> N();", "Map.of(V, V)"), ENUMS, sources, checks);
        sources.add(Source.of(
                "Run",
                "@SuppressWarnings(\"deprecation\") public class Run { public static String run() { String "
                        + "problems = \"\";"
                        + checks + " return problems; } }"));
        return sources;
    }

    private static void add(
            String grant, List<String> position, List<String> types, List<Source> sources, StringBuilder checks) {
        StringBuilder claims = new StringBuilder();
        StringBuilder calls = new StringBuilder();
        for (String type : types) {
            String name = "c" + types.indexOf(type);
            String value = TYPES.get(type);
            claims.append(position.get(0)
                            .replaceAll("\\bN\\b", name)
                            .replaceAll("@Nullable T\\b", type.replaceFirst("(\\w+)(<.*)?$", "@Nullable $1$2"))
                            .replaceAll("\\bT\\b", type)
                            .replaceAll("\\bV\\b", value))
                    .append('\n');
            calls.append('.')
                    .append(name)
                    .append('(')
                    .append(position.get(1).replaceAll("\\bV\\b", value))
                    .append(')');
        }
        sources.add(Source.of(grant, "@Grant(\"g\") public interface " + grant + " {\n" + claims + "}"));
        checks.append("{ %1$s built = %1$ss.builder()%2$s.build(); String json = %1$ss.TYPE.toJson(built);"
                        .formatted(grant, calls))
                .append(" if (!%1$ss.TYPE.fromJson(json).equals(built)) problems += \"%1$s: \" + json; }"
                        .formatted(grant));
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsReadAsItWasWrittenAtEveryPosition(JavaCompiler compiler) throws Exception {
        Compilation compilation = compiler.compile(folder, sources());

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.errors()).isEmpty();
        assertThat(run(compilation.classes())).isEqualTo("");
    }

    private static Object run(Path classes) throws Exception {
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, TypeMatrixTest.class.getClassLoader())) {
            return loader.loadClass("shop.Run").getMethod("run").invoke(null);
        }
    }
}
