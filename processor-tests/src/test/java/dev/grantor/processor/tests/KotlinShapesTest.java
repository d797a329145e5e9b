package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.cases.KotlinShapes;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.KotlinCompilation;
import dev.grantor.processor.tests.compilers.KotlinCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Kotlin can say in a grant goes through kapt, Kotlin and javac without a word. */
class KotlinShapesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"-jvm-default=enable", "-jvm-default=no-compatibility"})
    void everyShapeIsBuiltWithoutAMessage(String defaults) throws IOException {
        List<String> said =
                KotlinCompiler.build(folder, List.of(Source.ofKotlin("Room", KotlinShapes.MODEL)), defaults);

        assertThat(said).isEmpty();
        assertThat(Files.exists(folder.resolve("classes/room/RoomGrants.class")))
                .isTrue();
        assertThat(Files.exists(folder.resolve("classes/room/Outer_NestedGrants.class")))
                .isTrue();
        String companion = Files.readString(folder.resolve("generated/room/RoomGrants.java"));
        assertThat(companion).contains("public @Nullable Integer getSeats()");
        assertThat(companion).contains("public Builder setRoom(String room)");
        assertThat(companion).containsMatch("\\* Its name, as `guests` know it\\.\n *\\*\n *\\* <p>The claim");
        assertThat(companion).containsMatch("@Deprecated\n *public Builder label\\(");
    }

    @Test
    void everyShapeIsBuiltTogetherWithJava() {
        assertThat(KotlinCompiler.buildMixed(folder, KotlinShapes.KOTLIN, KotlinShapes.JAVA))
                .isEmpty();
    }

    @Test
    void kotlinAndJavaExtendEachOtherAndHavePartsOfEachOther() {
        List<Source> java = List.of(
                new Source("mixed/Named.java", """
                        package mixed;
                        public interface Named { @dev.grantor.annotation.Claim("name") String getName(); }
                        """),
                new Source("mixed/Desk.java", """
                        package mixed;
                        @dev.grantor.annotation.GrantPart
                        public interface Desk {
                            @dev.grantor.annotation.Claim("number") int getNumber();
                            @dev.grantor.annotation.Claim("lamp") Lamp getLamp();
                        }
                        """),
                new Source("mixed/OfficeGrant.java", """
                        package mixed;
                        @dev.grantor.annotation.Grant("office")
                        public interface OfficeGrant extends Sized {
                            @dev.grantor.annotation.Claim("desk") Desk getDesk();
                        }
                        """));
        Source kotlin = new Source("mixed/Mixed.kt", """
                package mixed
                import dev.grantor.annotation.*
                @GrantPart interface Lamp { @get:Claim val watts: Int? }
                interface Sized { @get:Claim("size") val size: Int? }
                @Grant("room") interface RoomGrant : Named { @get:Claim val desks: List<Desk> }
                fun use(lamp: Lamp, desk: Desk): OfficeGrant {
                    RoomGrants.builder().setName("R").setDesks(listOf(desk)).build()
                    return OfficeGrants.builder().apply { size = null; this.desk = desk }.build()
                }
                """);

        assertThat(KotlinCompiler.buildMixed(folder, List.of(kotlin), java)).isEmpty();
    }

    /** What NullnessReader takes for told is told here, too, when the Kotlin that a grant extends is a class file. */
    @Test
    void interfaceFromAClassFileIsAsGoodAsOneFromASource() {
        Source base = new Source("lib/Base.kt", """
                package lib; import dev.grantor.annotation.*
                interface Base {
                    @get:Claim val room: String
                    @get:Claim val label: String?
                    val display: UInt get() = 1u
                }
                interface Odd {
                    @get:Claim val seats: UInt
                    @get:Claim val rooms: List<String?>
                    @get:Claim val size: Size
                }
                enum class Size { SMALL, @WireName("l") `very large` }
                """);
        assertThat(KotlinCompiler.compile(folder, List.of(base)).warningsAndErrors())
                .isEmpty();

        KotlinCompilation compilation = KotlinCompiler.kapt(
                folder,
                List.of(
                        Source.ofKotlin("Good", "@Grant(\"good\") interface GoodGrant : lib.Base"),
                        Source.ofKotlin("Bad", "@Grant(\"bad\") interface BadGrant : lib.Odd")));

        assertThat(compilation.keys())
                .containsExactly("ClaimNullableElement", "EnumHiddenConstant", "KotlinHiddenClaim");
        assertThat(Files.exists(folder.resolve("generated/good/GoodGrants.java")))
                .isTrue();
    }

    @Test
    void enumOfKotlinFromAClassFileIsReadInJava() {
        Source size = new Source("lib/Size.kt", "package lib; enum class Size { SMALL, `very large` }");
        assertThat(KotlinCompiler.compile(folder, List.of(size)).warningsAndErrors())
                .isEmpty();
        Source grant = Source.of("RoomGrant", "@Grant(\"room\") interface RoomGrant { @Claim lib.Size size(); }");

        for (JavaCompiler compiler : JavaCompiler.values()) {
            assertThat(compiler.compile(folder, List.of(grant), "-proc:only").keys())
                    .containsExactly("EnumHiddenConstant");
        }
    }
}
