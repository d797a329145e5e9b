package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the compiler itself says beside the processor, to code that uses a companion which could not be generated. */
class CompilerErrorsTest {

    private static final Source BAD_GRANT = new Source(
            "shop/RoomGrant.java",
            "package shop; import dev.grantor.annotation.*;\n"
                    + "@Grant(\"room\") public interface RoomGrant { @Claim Thread room(); }");
    private static final Source USER_BESIDE =
            new Source("shop/User.java", "package shop; class User { Object type = RoomGrants.TYPE; }");
    private static final Source USER_ELSEWHERE = new Source(
            "hall/User.java", "package hall; import shop.RoomGrants; class User { Object type = RoomGrants.TYPE; }");

    @TempDir
    Path folder;

    @Test
    void javacSaysNothingOfUsesInTheSamePackage() {
        Compilation compilation = JavaCompiler.JAVAC.compile(folder, List.of(USER_BESIDE, BAD_GRANT));

        assertThat(compilation.keys()).containsExactly("ClaimUnsupportedType");
        assertThat(compilation.errors()).hasSize(1);
    }

    @Test
    void javacSaysOfAnImportThatItIsNotThereAfterTheProcessorHasSaidWhy() {
        Compilation compilation = JavaCompiler.JAVAC.compile(folder, List.of(USER_ELSEWHERE, BAD_GRANT));

        assertThat(compilation.errors()).hasSize(2);
        assertThat(compilation.errors().get(0)).contains("[ClaimUnsupportedType]");
        assertThat(compilation.errors().get(1)).contains("cannot find symbol");
    }

    @Test
    void ecjSaysOfEveryUseThatItIsNotThere() {
        Compilation compilation = JavaCompiler.ECJ.compile(folder, List.of(USER_BESIDE, BAD_GRANT));

        assertThat(compilation.keys()).containsExactly("ClaimUnsupportedType");
        assertThat(compilation.errors()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void missingTypeIsToldByTheCompilerForEachUseAndByTheProcessorOnceWithAllOfThem(JavaCompiler compiler) {
        Source grant = Source.of("RoomGrant", """
                @Grant("room") interface RoomGrant extends Base {
                  @Claim Optional<List<RoomId>> rooms();
                  @Claim RoomId room();
                }
                interface Base { @Claim RoomId parent(); }
                """);

        Compilation compilation = compiler.compile(folder, List.of(grant));

        assertThat(compilation.messages().stream().map(Compilation.Message::text))
                .containsExactly(
                        "[GrantUndefinedType] Nothing was generated for RoomGrant: RoomId is undefined, needed by claim"
                                + " Base.parent(), and by claim room(), and by claim rooms() of type "
                                + "Optional<List<RoomId>>. If"
                                + " another processor generates it, see its errors; else check the name, the "
                                + "import and the class"
                                + " path.");
        assertThat(compilation.errors()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void missingSuperInterfaceIsToldWithWhatNamesIt(JavaCompiler compiler) {
        Source grant = Source.of("RoomGrant", """
                @Grant("room") interface RoomGrant extends Base { @Claim String room(); }
                interface Base extends Missing {}
                """);

        Compilation compilation = compiler.compile(folder, List.of(grant));

        assertThat(compilation.messages().get(0).text())
                .contains("Missing is undefined, needed by Base, which RoomGrant extends.");
        assertThat(compilation.keys()).containsExactly("GrantUndefinedType");
    }
}
