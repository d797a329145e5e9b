package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.cases.Shapes;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated code gives no warnings, whatever the settings of the project that it is generated in. */
class LintTest {

    private static final String[] ALL = {"-Xlint:all,-processing", "-Xdoclint:none"};

    @TempDir
    Path folder;

    /**
     * What projects that use Eclipse's compiler ask for, without what depends on taste: boxing, {@code this.} and
     * texts.
     */
    private static final String[] ALL_OF_ECJ = {"-warn:+all,-boxing,-unqualifiedField,-nls"};

    private List<String> warnings(Source... sources) {
        return Stream.of(
                        JavaCompiler.JAVAC.compile(folder.resolve("javac"), List.of(sources), ALL),
                        JavaCompiler.ECJ.compile(folder.resolve("ecj"), List.of(sources), ALL_OF_ECJ))
                .peek(compilation -> assertThat(compilation.errors()).isEmpty())
                .flatMap(compilation -> compilation.warnings().stream())
                .filter(warning -> !warning.contains("/src/"))
                .toList();
    }

    @Test
    void shapesCompileWithoutWarnings() {
        assertThat(warnings(Shapes.sources().toArray(Source[]::new))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Claim @Deprecated String room();",
                "@Claim @Deprecated default String room() { return \"\"; }",
                "@Claim @Deprecated(forRemoval = true) String room();",
                "@Claim(include = Claim.Include.NON_DEFAULT) @Deprecated(forRemoval = true) default String room() "
                        + "{ return \"\"; }",
                "@Claim OldSize room();",
                "@Claim List<OldSize> room();",
                "@Claim OldRoom room();",
                "@Claim Map<String, OldRoom> room();",
                "@Claim Size room();",
                "@Claim Map<Size, List<Size>> room();",
                "@Claim(using = OldCodec.class) Thread room();",
                "@Claim(using = AnyCodec.class) Thread room();",
                "@Claim String room(); @Deprecated @Check default void check() {}",
                "@Claim String room(); @Deprecated(forRemoval = true) @Check default void check() {}"
            })
    void whatIsDeprecatedCanBeClaimedWithoutWarnings(String claim) {
        Source grant = Source.of("RoomGrant", """
                @SuppressWarnings({"deprecation", "removal"})
                @Grant("room") public interface RoomGrant { %s }
                """.formatted(claim));
        Source oldSize = Source.of("OldSize", "@Deprecated enum OldSize { SMALL }");
        Source size =
                Source.of("Size", "enum Size { SMALL, @Deprecated MEDIUM, @Deprecated(forRemoval = true) LARGE }");
        Source oldRoom = Source.of("OldRoom", "@Deprecated @GrantPart interface OldRoom { @Claim String name(); }");
        Source codec = Source.of("OldCodec", """
                @Deprecated public class OldCodec extends DatabindCodec<Thread> {
                  public OldCodec() { super(Thread.class); }
                }
                """);
        Source anyCodec = Source.of("AnyCodec", """
                public class AnyCodec<T> extends DatabindCodec<T> {
                  @SuppressWarnings("unchecked") public AnyCodec() { super((Class<T>) Object.class); }
                  public AnyCodec(Class<T> type) { super(type); }
                }
                """);

        assertThat(warnings(grant, oldSize, size, oldRoom, codec, anyCodec)).isEmpty();
    }

    @Test
    void deprecatedGrantsCompileWithoutWarnings() {
        assertThat(warnings(Source.of("RoomGrant", """
                        @Deprecated @Grant("room") public interface RoomGrant { @Claim default String room() { return ""; } }
                        """))).isEmpty();
        assertThat(warnings(Source.of("HallGrant", """
                        @Deprecated(forRemoval = true) @Grant("hall") public interface HallGrant { @Claim String hall(); }
                        """))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.io.Serializable",
                "java.lang.constant.Constable",
                "Comparable<RoomGrant>",
                "Cloneable",
            })
    void grantMayExtendWhatCompilersHaveOpinionsOn(String parent) {
        assertThat(warnings(Source.of("RoomGrant", """
                        @SuppressWarnings("all")
                        @Grant("room") public interface RoomGrant extends %s {
                          @Claim String room();
                          @Claim List<Part> parts();
                          @Claim default int seats() { return 1; }
                          @Claim Optional<String> maybe();
                          default Optional<? extends java.lang.constant.ConstantDesc> describeConstable() { return null; }
                          default int compareTo(RoomGrant other) { return 0; }
                        }
                        """.formatted(parent)), Source.of("Part", """
                        @GrantPart public interface Part { @Claim String getName(); @Claim default int getSize() { return 1; } }
                        """)))
                .isEmpty();
    }

    @Test
    void grantInsideADeprecatedClassCompilesWithoutWarnings() {
        assertThat(warnings(Source.of("Outer", """
                        @Deprecated public class Outer { @Grant("room") public interface RoomGrant { @Claim String room(); } }
                        """))).isEmpty();
    }
}
