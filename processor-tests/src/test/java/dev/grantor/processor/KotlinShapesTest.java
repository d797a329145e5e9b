package dev.grantor.processor;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Kotlin can say in a grant goes through kapt, Kotlin and javac without a word. */
class KotlinShapesTest {

    private static final String MODEL = """
            @JvmInline value class RoomName(val value: String)

            enum class Size { @WireName("s") SMALL, LARGE }

            @GrantPart
            interface Host {
                @get:Claim("name") val name: String
            }

            interface Identified {
                @get:Claim("id") val id: String
            }

            /** A room of one's own. */
            @Grant("room")
            interface RoomGrant : Identified {
                /** Its name, as `guests` know it. */
                @get:Claim("room") val room: String
                @get:Claim("label") val label: String?
                @get:Claim("seats") val seats: Int?
                @get:Claim("floor") val floor: Int
                @get:Claim("features") val features: List<String>
                @get:Claim("numbers") val numbers: Set<Int>?
                @get:Claim("size") val size: Size
                @get:Claim("sizes") val sizes: Map<Size, List<Boolean>>
                @get:Claim("params") val params: Map<String, Any?>
                @get:Claim("host") val host: Host?
                @get:Claim("hosts") val hosts: List<Host>
                @get:Claim("optional") val optional: java.util.Optional<String>
                @get:Claim("valid_for") val validFor: Duration get() = Duration.ofHours(1)
                @all:Claim("all") val all: String
                @get:Claim val isAdmin: Boolean
                @get:Claim @get:NotBlank val `package`: String
                @get:Claim val `object`: String

                @Check
                fun check() {
                    check(floor > 0) { "no floor" }
                }

                val display: RoomName get() = RoomName("$room!")
                fun named(name: RoomName): RoomName = RoomName(name.value + mine())
                var String.note: UInt
                    get() = length.toUInt()
                    set(value) = println(value)
                suspend fun load(): UInt = 1u
                private fun mine() = room

                companion object {
                    const val KEY = "room"
                    @JvmStatic fun of(name: String) = name
                }
            }

            fun interface Outer {
                fun call()

                @Grant("nested")
                interface NestedGrant {
                    @Claim("door") fun door(): String
                    @Claim("doors") fun doors(): Int = 2
                }
            }

            internal class Inside {
                @Grant("inside")
                internal interface InsideGrant {
                    @get:Claim val room: String
                }
            }

            @Grant("top")
            private interface PrivateGrant {
                @get:Claim val room: String
            }

            interface Unnamed { val code: UInt }

            @Grant("named")
            interface NamedGrant : Unnamed {
                @get:Claim val room: String
                override val code: UInt get() = 1u
            }

            """;

    @TempDir
    Path folder;

    @Test
    void everyShapeIsBuiltWithoutAMessage() {
        List<String> said = KotlinCompiler.build(folder, List.of(Source.ofKotlin("Room", MODEL)));

        assertThat(said).isEmpty();
        assertThat(Files.exists(folder.resolve("classes/room/RoomGrants.class")))
                .isTrue();
        assertThat(Files.exists(folder.resolve("classes/room/Outer_NestedGrants.class")))
                .isTrue();
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
                }
                """);
        assertThat(KotlinCompiler.compile(folder, List.of(base)).warningsAndErrors())
                .isEmpty();

        KotlinCompilation compilation = KotlinCompiler.kapt(
                folder,
                List.of(
                        Source.ofKotlin("Good", "@Grant(\"good\") interface GoodGrant : lib.Base"),
                        Source.ofKotlin("Bad", "@Grant(\"bad\") interface BadGrant : lib.Odd")));

        assertThat(compilation.keys()).containsExactly("ClaimNullableElement", "KotlinHiddenClaim");
        assertThat(Files.exists(folder.resolve("generated/good/GoodGrants.java")))
                .isTrue();
    }
}
