package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.Iterables;
import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.GeneratedIdentifiers;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever names compile in a declaration, what is generated for it compiles too. */
class HarmlessNamesTest {

    @TempDir
    Path folder;

    /** Grants of at most a hundred claims, {@code %s} in which is the name; a record cannot have many more. */
    private static List<Source> grantsWithAClaimFor(Set<String> names, String claim) {
        List<Source> grants = new ArrayList<>();
        for (List<String> some : Iterables.partition(names, 100)) {
            String claims = some.stream().map(claim::formatted).collect(Collectors.joining("\n"));
            String grant = "Grant" + grants.size();
            grants.add(Source.of(grant, "@Grant(\"g\") public interface " + grant + " {\n" + claims + "}"));
        }
        return grants;
    }

    @ParameterizedTest
    @EnumSource
    void claimMayBearAnyNameThatGeneratedCodeUses(JavaCompiler compiler) throws IOException {
        List<Source> grants = grantsWithAClaimFor(GeneratedIdentifiers.all(), "@Claim(\"%1$s\") String %1$s();");

        assertThat(compiler.compile(folder, grants).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Claim(\"%1$s\") default List<String> %1$s() { return List.of(); }",
                "@Claim(\"%1$s\") Optional<Duration> %1$s();",
                "@Claim(\"%1$s\") OptionalInt %1$s();",
                "@Claim(\"%1$s\") @Nullable Map<String, Object> %1$s();",
                "@Claim(value = \"%1$s\", include = Claim.Include.NON_EMPTY) Set<UUID> %1$s();",
                "@Claim(value = \"%1$s\", include = Claim.Include.NON_DEFAULT) default int %1$s() { return 1; }",
                "@Claim(value = \"%1$s\", using = DatabindCodec.class) Thread %1$s();",
                "@Claim(value = \"x\", within = {\"a\", \"%1$s\"}) boolean %1$s();"
            })
    void claimOfAnyKindMayBearAnyNameThatGeneratedCodeUses(String claim) throws IOException {
        List<Source> grants = grantsWithAClaimFor(GeneratedIdentifiers.all(), claim);

        assertThat(JavaCompiler.JAVAC.compile(folder, grants).errors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void propertyOfABeanMayBearAnyNameThatGeneratedCodeUses(JavaCompiler compiler) throws IOException {
        Set<String> capitalised = GeneratedIdentifiers.all().stream()
                .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                .filter(name ->
                        !Set.of("Class", "CODEC", "OPTIONAL", "POLICY", "TYPE").contains(name))
                .filter(name -> !name.matches("(Set|Get|Is)[A-Z].*"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Source> grants = grantsWithAClaimFor(capitalised, "@Claim(\"%1$s\") String get%1$s();");

        assertThat(compiler.compile(folder, grants).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Builder",
                "Value",
                "Type",
                "Defaults",
                "Codec",
                "Claims",
                "Codecs",
                "Objects",
                "List",
                "Map",
                "TimeUnit",
                "Consumer",
                "GrantType",
                "GrantBuilder",
                "JsonName",
                "JsonReader",
                "JsonWriter",
                "ClaimCodec",
                "DefaultsGuard",
                "InvalidParameterException",
                "Nullable",
                "NullMarked",
                "Generated",
                "GeneratedByGrantor",
                "Override",
                "Deprecated",
                "String",
                "Boolean",
                "Integer",
                "Class",
                "Exception",
                "Object",
                "Optional"
            })
    void typeInsideTheGrantMayBearAnyNameThatGeneratedCodeUses(String name) {
        String members = """
                @Grant("room") public interface RoomGrant {
                  enum %1$s { A, B }
                  @Claim RoomGrant.%1$s mine();
                  @Claim java.util.List<RoomGrant.%1$s> ours();
                  @Claim default java.util.Map<java.lang.String, RoomGrant.%1$s> named() { return java.util.Map.of(); }
                  @Claim(include = Claim.Include.NON_DEFAULT) default RoomGrant.%1$s last() { return RoomGrant.%1$s.A; }
                  @Claim java.util.Optional<java.time.Duration> maybe();
                  @Claim java.util.Map<java.lang.String, java.lang.Object> free();
                  @Claim(using = DatabindCodec.class) java.lang.Thread thread();
                  @Claim default boolean open() { return true; }
                  @Check default void check() {}
                }
                """;

        Compilation compilation =
                JavaCompiler.JAVAC.compile(folder, List.of(Source.of("RoomGrant", members.formatted(name))));

        assertThat(compilation.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Builder",
                "Value",
                "Type",
                "Defaults",
                "Codec",
                "Claims",
                "Codecs",
                "Objects",
                "List",
                "Map",
                "TimeUnit",
                "Consumer",
                "GrantType",
                "JsonName",
                "Nullable",
                "Generated",
                "Override",
                "Deprecated",
                "String",
                "Boolean",
                "Integer",
                "Class",
                "Exception",
                "Object"
            })
    void typeBesideTheGrantMayBearAnyNameThatGeneratedCodeUses(String name) {
        String declarations = """
                package shop;
                public enum %1$s { A, B }
                """;
        String members = """
                package shop;
                @dev.grantor.annotation.Grant("room") public interface RoomGrant {
                  @dev.grantor.annotation.Claim %1$s mine();
                  @dev.grantor.annotation.Claim java.util.List<%1$s> ours();
                  @dev.grantor.annotation.Claim default boolean open() { return true; }
                  @dev.grantor.annotation.Claim java.util.Map<java.lang.String, java.lang.Object> free();
                  @dev.grantor.annotation.Check default void check() {}
                }
                """;

        Compilation compilation = JavaCompiler.JAVAC.compile(
                folder,
                List.of(
                        new Source("shop/" + name + ".java", declarations.formatted(name)),
                        new Source("shop/RoomGrant.java", members.formatted(name))));

        assertThat(compilation.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Builder", "Value", "Type", "Defaults", "Codec", "Claims", "Codecs", "Room"})
    void grantItselfMayBearAnyNameThatGeneratedCodeUses(String name) {
        Source source = Source.of(name, """
                @Grant("room") public interface %1$s {
                  @Claim String room();
                  @Claim default List<String> rooms() { return List.of(); }
                }
                """.formatted(name));

        assertThat(JavaCompiler.JAVAC.compile(folder, List.of(source)).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fooBar foo_bar", "a A", "x_CODEC xCodec", "url URL", "ab aB", "in out", "\u00e4 \u00c4"})
    void namesMayBeAlike(String pair) {
        String[] names = pair.split(" ");
        Source source = Source.of("RoomGrant", """
                @Grant("room") public interface RoomGrant {
                  @Claim("a") List<String> %1$s();
                  @Claim(value = "b", include = Claim.Include.NON_DEFAULT) default List<String> %2$s() { return List.of(); }
                }
                """.formatted(names[0], names[1]));

        assertThat(JavaCompiler.JAVAC.compile(folder, List.of(source)).errors()).isEmpty();
    }
}
