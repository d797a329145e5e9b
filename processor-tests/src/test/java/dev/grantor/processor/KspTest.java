package dev.grantor.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.Compilation.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of grants through KSP is what comes of them through kapt and through Java's compilers. */
class KspTest {

    private static final String MORE = """
            typealias Names = List<String>
            typealias ByName<T> = Map<String, T>

            interface Base<T, I : Any> {
                @get:Claim("value") val value: T
                @get:Claim("values") val values: List<T>
                @get:Claim("id") val id: I?
            }

            class CodeCodec : ClaimCodec<Code> {
                override fun read(reader: JsonReader): Code = Code(reader.toString())
                override fun write(writer: JsonWriter, value: Code) = writer.value(value.text)
            }
            class Code(val text: String)
            class Point(val x: Int, val y: Int)

            @GrantPart interface Seat {
                /**
                 * Its number, see [Point].
                 *
                 * @since 1
                 */
                @get:Claim("number") val number: Long
                @get:Claim("nested", within = ["a", "b"]) val nested: Seat?
            }

            @Deprecated("old")
            @Grant("more", naming = NamingStrategy.LOWER_CAMEL_CASE)
            interface MoreGrant : Base<Int, java.util.UUID> {
                @get:Claim val names: Names?
                @get:Claim val byName: ByName<Seat>
                @get:Claim("mutable") val mutable: MutableList<String>
                @get:Claim(include = Claim.Include.NON_EMPTY) val tags: Set<String>
                @get:Claim(unit = java.util.concurrent.TimeUnit.MILLISECONDS) val since: Instant
                @get:Claim val decimal: java.math.BigDecimal?
                @get:Claim val number: java.lang.Integer
                @get:Claim val flag: Boolean?
                @get:Claim val letter: Double
                @get:Deprecated("gone") @get:Claim val gone: String?
                @Deprecated("away") @get:Claim val away: String?
                @get:Claim("j\\u00e4hr\\"lich") val yearly: Float
                @Claim fun getDays(): Map<DayOfWeek, Short>
                @Claim fun isValid(): Boolean = true
                @Claim fun getLeft(): java.util.OptionalLong
            }

            @Grant("codec")
            interface CodecGrant {
                @get:Claim(using = CodeCodec::class) val code: Code
                @get:Claim(using = CodeCodec::class) val codes: Map<String, List<Code>>?
                @get:Claim(using = DatabindCodec::class) val point: Point?
            }

            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {KotlinShapesTest.MODEL, MORE})
    void kotlinGivesWhatItGivesThroughKapt(String code) {
        List<Source> sources = List.of(Source.ofKotlin("Room", code));

        KspCompiler.Run run = KspCompiler.run(folder, sources);
        KotlinCompilation kapt = KotlinCompiler.kapt(folder, sources);

        assertThat(kapt.warningsAndErrors()).isEmpty();
        assertThat(run.messages()).isEmpty();
        assertThat(run.sources()).isEqualTo(KspCompiler.sources(folder.resolve("generated")));
        assertThat(run.sources()).isNotEmpty();
    }

    @Test
    void javaGivesWhatItGivesThroughJavac() throws IOException {
        KspCompiler.Run run = KspCompiler.run(folder, Shapes.sources());

        Map<String, String> recorded = new TreeMap<>();
        for (String name : GoldenTest.generatedFiles()) {
            recorded.put(
                    "dev/grantor/shapes/" + name,
                    Files.readString(Path.of("src/test/resources/golden", name + ".txt")));
        }
        assertThat(run.messages()).isEmpty();
        assertThat(run.sources()).isEqualTo(recorded);
    }

    @Test
    void interfaceFromAClassFileIsAsGoodAsOneFromASource() {
        Source base = new Source("lib/Base.kt", """
                package lib; import dev.grantor.annotation.*
                interface Base {
                    @get:Claim val room: String
                    @get:Claim val label: String?
                    @get:Claim val doors: Int get() = 1
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
        base.deleteFrom(folder.resolve("src"));
        List<Source> sources = List.of(
                Source.ofKotlin("Good", "@Grant(\"good\") interface GoodGrant : lib.Base"),
                Source.ofKotlin("Bad", "@Grant(\"bad\") interface BadGrant : lib.Odd"));

        KspCompiler.Run run = KspCompiler.run(folder, sources);
        KotlinCompilation kapt = KotlinCompiler.kapt(folder, sources);

        assertThat(run.messages().stream().map(Message::text).toList())
                .isEqualTo(kapt.messages().stream().map(Message::text).toList());
        assertThat(run.sources()).isEqualTo(KspCompiler.sources(folder.resolve("generated")));
    }

    @Test
    void annotationsOutsideOfGrantsAreFound() {
        List<Source> sources = List.of(Source.ofKotlin("Odd", """
                class Some { @get:Claim val room = "" }
                object Other { @Claim fun room() = "" }
                @get:Claim val top = ""
                @Claim fun onTop() = ""
                enum class Size(@get:WireName("w") val width: Int) { SMALL(1) }
                interface Plain { @get:NotBlank val room: String }
                interface Unused { @get:Claim val room: String }
                """));

        KspCompiler.Run run = KspCompiler.run(folder, sources);
        KotlinCompilation kapt = KotlinCompiler.kapt(folder, sources);

        assertThat(run.messages().stream().map(Message::text).toList())
                .isEqualTo(kapt.messages().stream().map(Message::text).toList());
    }
}
