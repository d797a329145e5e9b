package dev.grantor.processor;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Declarations in unusual places, and what else a correct declaration may hold. */
class SurroundingsTest {

    @TempDir
    Path folder;

    private void assertCompiles(JavaCompiler compiler, Source... sources) {
        Compilation compilation = compiler.compile(folder.resolve(compiler.name()), List.of(sources));

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generatedSources()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void defaultPackageIsFine(JavaCompiler compiler) {
        assertCompiles(compiler, new Source("RoomGrant.java", Source.IMPORTS + """
                        @Grant("room") interface RoomGrant {
                          @Claim List<Size> sizes();
                          @Claim default Room room() { return null; }
                          enum Size { SMALL }
                        }
                        @GrantPart interface Room { @Claim String name(); }
                        """));
    }

    /** Compilers infer the types of so many map entries for minutes, unless they are told. */
    @ParameterizedTest
    @EnumSource
    @Timeout(60)
    void enumOfManyConstantsCompilesSoon(JavaCompiler compiler) {
        String constants =
                IntStream.range(0, 400).mapToObj(each -> "CODE_" + each).collect(Collectors.joining(", "));
        assertCompiles(
                compiler,
                Source.of(
                        "RoomGrant",
                        "@Grant(\"room\") interface RoomGrant { @Claim Code code(); } enum Code { " + constants
                                + " }"));
    }

    @Test
    void moduleNeedNotRequireTheCompilersModule() {
        Compilation compilation = JavaCompiler.JAVAC.compileModule(
                folder,
                List.of(
                        new Source("module-info.java", "module shop { requires dev.grantor.annotation; }"),
                        Source.of(
                                "RoomGrant", "@Grant(\"room\") public interface RoomGrant { @Claim String room(); }")));

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSources().get("shop/RoomGrants.java"))
                .doesNotContain("javax.annotation.processing");
    }

    @ParameterizedTest
    @EnumSource
    void interfaceInsideAnInterfaceIsAsPublicAsThat(JavaCompiler compiler) {
        Source source = Source.of("Outer", """
                public interface Outer { @Grant("a") interface Inner { @Claim String a(); } }
                interface Hidden { @Grant("b") interface Inner { @Claim String b(); } }
                """);

        Compilation compilation = compiler.compile(folder, List.of(source));

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSources().get("shop/Outer_Inners.java"))
                .contains("public final class Outer_Inners");
        assertThat(compilation.generatedSources().get("shop/Hidden_Inners.java"))
                .contains("\nfinal class Hidden_Inners");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Claim int getDefault(); @Claim boolean isNew(); @Claim String getClass_();",
                "@Claim int get1st(); @Claim List<UUID> get2nd(); @Claim boolean is3rd();",
                "@Claim(\"\\u00e4\\u20ac\\ud83d\\ude00\") String \u00e4();",
                "@Claim(\"$ $L $$T %s \\\\ \\\" * / */ {@code x}\") String dollar();",
                "@Claim(within = {\"$T\", \"*/\"}) String $dollar$();",
                "@Claim(\"a.b\") String dotted(); @Claim(value = \"b\", within = \"a\") String within();",
                "@Claim(within = {\"a\", \"b\"}) int one(); @Claim(within = \"a_b\") int two(); @Claim(within = \"A-B\") int three();",
                "@Claim(within = {\"1st\", \"class\", \"-\"}) int one(); @Claim(within = {\"1st\", \"class\", \"+\"}) int two();",
                "@Claim(using = DatabindCodec.class) int primitive();",
                "@Claim(using = DatabindCodec.class) List<Integer> boxes();",
                "@Claim String room(); @Override String toString(); @Override boolean equals(Object o); @Override int hashCode();",
                "@Claim java.util.@Nullable List<String> qualified();",
                "@Claim String room(); int CONSTANT = 1; String TYPE = \"\"; String builder = \"\"; String Builder = \"\";",
                "@Claim String room(); static RoomGrant of() { return null; } private void helper() {}",
                "@Claim default String room() { return helper(1); } default String helper(int i) { return \"\" + i; }",
                "@Claim String room(); class Builder {} class Impl implements RoomGrant { public String room() { return \"\"; } }",
                "/** {@link #room} @see x </pre> &amp; \\\\ $L $T {@literal *} */ @Claim String room();",
                "\n/// All of **/*.java, in Markdown.\n@Claim String room();",
                "/** A backslash: \\u005cusers. */ @Claim String room();",
                "/** Path C:\\\\users and {@code \\\\u0041}. */ @Claim String room();",
            })
    void whateverIsCorrectJavaCompiles(String members) {
        for (JavaCompiler compiler : JavaCompiler.values()) {
            assertCompiles(
                    compiler,
                    Source.of("RoomGrant", "@Grant(\"room\") public interface RoomGrant { " + members + " }"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class C extends DatabindCodec<Text> { C() throws IllegalStateException { super(Text.class); } }",
                "class C<T extends Object & Comparable<T>> extends DatabindCodec<T> { C(Class<T> type) { super(type); } }",
                "class C<A, T> extends DatabindCodec<T> { C(Class<T> type) { super(type); } }",
                "class C<T> extends DatabindCodec<T> { C(Class<? extends T> type) { super(C.cast(type)); } %s }",
                "class C<T> extends DatabindCodec<T> { C(Class<?> type) { super(C.cast(type)); } %s }",
                "class C<T> extends DatabindCodec<T> { C(Class<? extends Comparable<?>> type) { super(C.cast(type)); } %s }",
            })
    void whateverIsACorrectCodecCompiles(String codec) {
        String cast =
                "@SuppressWarnings(\"unchecked\") static <X> Class<X> cast(Class<?> type) { return (Class<X>) type; }";
        Source codecs = Source.of("C", codec.formatted(cast) + """
                class Text implements Comparable<Text> { public int compareTo(Text other) { return 0; } }
                """);
        Source grant =
                Source.of("RoomGrant", "@Grant(\"room\") interface RoomGrant { @Claim(using = C.class) Text a(); }");
        for (JavaCompiler compiler : JavaCompiler.values()) {
            assertCompiles(compiler, codecs, grant);
        }
    }

    @ParameterizedTest
    @EnumSource
    void grantMayHaveAsManyClaimsAsFit(JavaCompiler compiler) {
        String claims = IntStream.range(0, 125)
                .mapToObj("@Claim long c%d();\n"::formatted)
                .collect(Collectors.joining());

        assertCompiles(compiler, Source.of("RoomGrant", "@Grant(\"room\") interface RoomGrant { " + claims + " }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comparable<RoomGrant> { @Claim String room(); default int compareTo(RoomGrant other) { return 0; } }",
                "Runnable { @Claim String room(); default void run() {} }",
                "java.util.function.Supplier<String> { @Claim String get(); }",
                "Base<String> { }",
                "Middle { }",
                "Base<List<String>>, Other<List<String>> { }",
                "Other<Integer>, Plain { @Claim Integer id(); }",
                "java.io.Serializable { @Claim String room(); }",
            })
    void whateverIsInheritedCorrectlyCompiles(String rest) {
        Source bases = Source.of("Base", """
                interface Base<T> { @Claim T id(); default boolean isNew() { return true; } }
                interface Other<T> { @Claim T id(); }
                interface Middle extends Base<Map<String, Integer>>, Other<Map<String, Integer>> {}
                interface Plain { default Object id() { return 1; } }
                """);
        for (JavaCompiler compiler : JavaCompiler.values()) {
            assertCompiles(
                    compiler,
                    bases,
                    Source.of("RoomGrant", "@Grant(\"room\") public interface RoomGrant extends " + rest));
        }
    }

    @Test
    void generatedFilesAreAsciiSoThatNoEncodingSpoilsThem() {
        Source source = Source.of("RoomGrant", """
                @Grant("r\\u00e4um") public interface RoomGrant { @Claim("\\u20ac") Size size(); }
                enum Size { @WireName("gro\\u00df") BIG }
                """);

        Compilation compilation = JavaCompiler.JAVAC.compile(folder, List.of(source), "-encoding", "US-ASCII");

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSources().get("shop/RoomGrants.java")).doesNotContain("?\"");
    }
}
