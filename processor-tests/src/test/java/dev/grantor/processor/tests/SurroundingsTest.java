package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.cases.GeneratedCodeProblemCases;
import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Enums of as many constants as javac can compile, some of them in many claims. */
    @ParameterizedTest
    @CsvSource({"1, 249, 20", "5, 1000, 5", "2, 2700, 2", "4, 2700, 40"})
    @Timeout(120)
    void largeEnumsFit(int enums, int constants, int claims) {
        String accessors = IntStream.range(0, claims)
                .mapToObj(each -> "@Claim %s c%s();"
                        .formatted(
                                List.of("E%s", "List<E%s>", "Map<E%s, List<E%<s>>")
                                        .get(each % 3)
                                        .formatted(each % enums),
                                each))
                .collect(Collectors.joining("\n"));
        for (JavaCompiler compiler : JavaCompiler.values()) {
            assertCompiles(
                    compiler,
                    Source.of("RoomGrant", "@Grant(\"room\") interface RoomGrant { " + accessors + " }"),
                    Source.of("E0", GeneratedCodeProblemCases.declarations(enums, constants)));
        }
    }

    @Test
    void modulesThatAreCompiledTogetherMayHaveGrantsOfOneName() {
        Compilation compilation = JavaCompiler.JAVAC.compileModules(
                folder,
                List.of(
                        new Source("one/module-info.java", "module one { requires dev.grantor.annotation; }"),
                        new Source("two/module-info.java", "module two { requires dev.grantor.annotation; }"),
                        new Source("one/shop/RoomGrant.java", moduleGrant("one")),
                        new Source("two/shop/RoomGrant.java", moduleGrant("two"))));

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSources().get("one/shop/RoomGrants.java"))
                .contains("builder.one(");
        assertThat(compilation.generatedSources().get("two/shop/RoomGrants.java"))
                .contains("builder.two(");
    }

    private static String moduleGrant(String claim) {
        return "package shop; import dev.grantor.annotation.*;"
                + " @Grant(\"room\") public interface RoomGrant { @Claim @NotBlank String " + claim + "(); }";
    }

    /** Before Java 25, a method that stands in a file by itself is no Java; what is said then is the compiler's. */
    @Test
    void grantInACompactSourceFileIsNotForgotten() {
        Source source = new Source("Demo.java", Source.IMPORTS + """

                @Grant("demo") interface DemoGrant { @Claim String id(); }
                void main() {}
                """);
        boolean compact = Runtime.version().feature() >= 25;

        Compilation compilation =
                JavaCompiler.JAVAC.compile(folder, List.of(source), "--release", compact ? "25" : "17");

        assertThat(compilation.keys()).isEqualTo(compact ? List.of("GrantUnnameable") : List.of());
        assertThat(compilation.errors()).isNotEmpty();
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
                "@Claim(within = {\"a\", \"b\"}) int one(); @Claim(within = \"a_b\") int two(); @Claim(within = "
                        + "\"A-B\") int three();",
                "@Claim(within = {\"1st\", \"class\", \"-\"}) int one(); @Claim(within = {\"1st\", \"class\", "
                        + "\"+\"}) int two();",
                "@Claim(within = \"slot1\") int a(); @Claim(within = \"slot2\") int b(); @Claim(within = "
                        + "\"slot10\") int c();",
                "@Claim(within = \"https://acme.example/access\") int a(); @Claim(within = "
                        + "\"urn:acme.rooms\") int b();",
                "@Claim(within = \"v1_calls\") int a(); @Claim(within = \"v2_calls\") int b();",
                "@Claim(within = \"north_east\") int a(); @Claim(within = \"north_west\") int b();",
                "@Claim(within = \"room\") int a(); @Claim(within = \"rooms\") int b(); @Claim(within = \"room\") "
                        + "int c();"
                        + " @Claim(within = \"rooms\") int d();",
                "@Claim(using = DatabindCodec.class) int primitive();",
                "@Claim(using = DatabindCodec.class) List<Integer> boxes();",
                "@Claim String room(); @Override String toString(); @Override boolean equals(Object o); @Override "
                        + "int hashCode();",
                "@Claim java.util.@Nullable List<String> qualified();",
                "@Claim String room(); int CONSTANT = 1; String TYPE = \"\"; String builder = \"\"; String Builder "
                        + "= \"\";",
                "@Claim String room(); static RoomGrant of() { return null; } private void helper() {}",
                "@Claim default String room() { return helper(1); } default String helper(int i) { return \"\" + i; }",
                "@Claim String room(); class Builder {} class Impl implements RoomGrant { public String room() { "
                        + "return \"\"; } }",
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
                "class C<T extends Object & Comparable<T>> extends DatabindCodec<T> { C(Class<T> type) { "
                        + "super(type); } }",
                "class C<A, T> extends DatabindCodec<T> { C(Class<T> type) { super(type); } }",
                "class C<T> extends DatabindCodec<T> { C(Class<? extends T> type) { super(C.cast(type)); } %s }",
                "class C<T> extends DatabindCodec<T> { C(Class<?> type) { super(C.cast(type)); } %s }",
                "class C<T> extends DatabindCodec<T> { C(Class<? extends Comparable<?>> type) { "
                        + "super(C.cast(type)); } %s }",
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
    @ValueSource(
            strings = {
                "@Claim(using = BytesCodec.class) byte[] a();",
                "@Claim(using = BytesCodec.class) byte @Nullable [] a();",
                "@Claim(using = BytesCodec.class) Optional<byte[]> a();",
                "@Claim(using = BytesCodec.class) default byte[] a() { return new byte[0]; }",
                "@Claim(using = BytesCodec.class) List<byte[]> a();",
                "@Claim(using = BytesCodec.class) Map<String, Set<byte[]>> a();",
                "@Claim(using = DatabindCodec.class) int[] a();",
                "@Claim(using = DatabindCodec.class) String[][] a();",
                "@Claim(using = NumbersCodec.class) List<? extends Number> a();",
                "@Claim(using = MoneyCodec.class) Money a();",
                "@Claim(using = MoneyCodec.class) List<Money> getAll();",
                "@Claim(using = Codecs.OfMoney.class) Money getAll();",
            })
    void codecDecidesForAnyType(String claim) {
        Source codecs = Source.of("Money", """
                record Money(long cents) {}
                record MoneyCodec() implements ClaimCodec<Money> {
                  public void write(JsonWriter out, Money value) { out.value(value.cents()); }
                  public Money read(JsonReader in) { return new Money(in.nextLong()); }
                }
                interface Codecs {
                  record OfMoney(boolean rounds) implements ClaimCodec<Money> {
                    public OfMoney() { this(true); }
                    public void write(JsonWriter out, Money value) { out.value(value.cents()); }
                    public Money read(JsonReader in) { return new Money(in.nextLong()); }
                  }
                }
                class BytesCodec implements ClaimCodec<byte[]> {
                  public void write(JsonWriter out, byte[] value) { out.value(new String(value)); }
                  public byte[] read(JsonReader in) { return in.nextString().getBytes(); }
                  @Override public byte[] copy(byte[] value) { return value.clone(); }
                }
                class NumbersCodec implements ClaimCodec<List<? extends Number>> {
                  public void write(JsonWriter out, List<? extends Number> value) { out.value(value.size()); }
                  public List<? extends Number> read(JsonReader in) { return List.of(in.nextInt()); }
                }
                """);
        for (JavaCompiler compiler : JavaCompiler.values()) {
            assertCompiles(
                    compiler, codecs, Source.of("RoomGrant", "@Grant(\"room\") interface RoomGrant { " + claim + " }"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void grantMayHaveAsManyClaimsAsFit(JavaCompiler compiler) {
        String claims = IntStream.range(0, 125)
                .mapToObj("@Claim long c%s();\n"::formatted)
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
                "Seated { @Override @Check default void hasSeats() {} @Override @Claim @NotBlank String seats(); }",
            })
    void whateverIsInheritedCorrectlyCompiles(String rest) {
        Source bases = Source.of("Base", """
                interface Base<T> { @Claim T id(); default boolean isNew() { return true; } }
                interface Other<T> { @Claim T id(); }
                interface Middle extends Base<Map<String, Integer>>, Other<Map<String, Integer>> {}
                interface Plain { default Object id() { return 1; } }
                interface Seated { @Claim @NotBlank String seats(); @Check default void hasSeats() {} }
                @Grant("seated") interface SeatedGrant extends Seated {}
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
