package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which messages there are where there is more than one mistake, and what is generated then. */
class ReportingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void badGrantDoesNotStopTheOthers(JavaCompiler compiler) {
        Compilation compilation = compiler.compile(
                folder,
                List.of(
                        Source.of("AGrant", "@Grant(\"a\") interface AGrant { @Claim Thread a(); }"),
                        Source.of("BGrant", "@Grant(\"b\") interface BGrant { @Claim String b(); }"),
                        Source.of("CGrant", "@Grant(\"\") interface CGrant { @Claim String c(); }"),
                        Source.of("DPart", "@GrantPart interface DPart { @Claim int d(); }")),
                "-proc:only");

        assertThat(compilation.keys()).containsExactly("ClaimUnsupportedType", "GrantKeyEmpty");
        assertThat(compilation.generatedSources().keySet()).containsExactly("shop/BGrants.java", "shop/DParts.java");
    }

    @ParameterizedTest
    @EnumSource
    void allProblemsOfAGrantAreReportedAtOnce(JavaCompiler compiler) {
        Source source = Source.of("RoomGrant", """
                @Grant(" ") interface RoomGrant {
                  @Claim Thread thread();
                  @Claim(" ") String unnamed();
                  @Claim String withParameter(int floor);
                  @Claim Map<Integer, String> byNumber();
                  @Claim List<Optional<String>> nested();
                  @Claim("same") String first();
                  @Claim("same") String second();
                  String forgotten();
                  @Check void notDefault();
                }
                """);

        Compilation compilation = compiler.compile(folder, List.of(source), "-proc:only");

        assertThat(compilation.keys())
                .containsExactly(
                        "GrantKeyEmpty",
                        "ClaimUnsupportedType",
                        "ClaimNameEmpty",
                        "ClaimParams",
                        "ClaimMapKey",
                        "ClaimNestedOptional",
                        "ClaimDuplicate",
                        "ClaimUnannotated",
                        "CheckSignature");
        assertThat(compilation.generatedSources()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void enumThatTwoClaimsHaveIsReportedForEach(JavaCompiler compiler) {
        Source source = Source.of("RoomGrant", """
                @Grant("room") interface RoomGrant { @Claim Size a(); @Claim List<Size> b(); }
                enum Size {}
                """);

        assertThat(compiler.compile(folder, List.of(source), "-proc:only").keys())
                .containsExactly("EnumEmpty", "EnumEmpty");
    }

    @ParameterizedTest
    @EnumSource
    void typeThatOnlyAnotherPackageCanNameIsReported(JavaCompiler compiler) {
        Source base = Source.of("Base", """
                public interface Base { @Claim Hidden hidden(); @Claim List<Outer.Size> sizes(); @Claim Shown shown(); }
                enum Hidden { A }
                class Outer { public enum Size { SMALL } }
                """);
        Source shown = Source.of("Shown", "public enum Shown { A }");
        Source elsewhere = new Source(
                "hall/HallGrant.java",
                "package hall; @dev.grantor.annotation.Grant(\"hall\") interface HallGrant extends shop.Base {}");
        Source beside = Source.of("RoomGrant", "@Grant(\"room\") interface RoomGrant extends Base {}");

        Compilation compilation = compiler.compile(folder, List.of(base, shown, elsewhere, beside), "-proc:only");

        assertThat(compilation.keys()).containsExactly("ClaimPrivateType", "ClaimPrivateType");
        assertThat(compilation.generatedSources().keySet()).containsExactly("shop/RoomGrants.java");
    }

    @ParameterizedTest
    @EnumSource
    void warningIsSilencedAtTheGrant(JavaCompiler compiler) {
        Source source = Source.of(
                "RoomGrant", "@SuppressWarnings(\"grantor:GrantNoClaims\") @Grant(\"room\") interface RoomGrant {}");

        assertThat(compiler.compile(folder, List.of(source), "-proc:only").keys())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void warningIsSilencedAroundTheGrantAndWithOthers(JavaCompiler compiler) {
        Source source = Source.of("Outer", """
                @SuppressWarnings({"unused", "grantor:GrantNoClaims"}) class Outer {
                  @Grant("room") interface RoomGrant {}
                }
                """);

        assertThat(compiler.compile(folder, List.of(source), "-proc:only").keys())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void otherWarningsAndErrorsAreNotSilenced(JavaCompiler compiler) {
        Source source = Source.of("Outer", """
                @SuppressWarnings({"all", "grantor:ClaimVoid", "grantor:GrantKeyEmpty"}) class Outer {
                  @Grant("room") interface RoomGrant {}
                  @Grant("") interface HallGrant { @Claim String hall(); }
                }
                """);

        assertThat(compiler.compile(folder, List.of(source), "-proc:only").keys())
                .containsExactly("GrantKeyEmpty", "GrantNoClaims");
    }

    @ParameterizedTest
    @EnumSource
    void twoCompanionsOfOneNameAreReportedOnce(JavaCompiler compiler) {
        Source source = Source.of("Outer", """
                class Outer { @Grant("a") interface Room { @Claim String room(); } }
                @Grant("b") interface Outer_Room { @Claim String room(); }
                """);

        Compilation compilation = compiler.compile(folder, List.of(source), "-proc:only");

        assertThat(compilation.keys()).containsExactly("GrantNameTaken");
        assertThat(compilation.messages().get(0).text())
                .isEqualTo("[GrantNameTaken] Cannot generate Outer_Rooms for Outer_Room: it is also the companion of"
                        + " shop.Outer.Room. Rename one of them.");
        assertThat(compilation.generatedSources().keySet()).containsExactly("shop/Outer_Rooms.java");
    }
}
