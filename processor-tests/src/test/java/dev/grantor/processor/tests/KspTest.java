package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.processor.tests.cases.KotlinShapes;
import dev.grantor.processor.tests.cases.Shapes;
import dev.grantor.processor.tests.compilers.Compilation.Message;
import dev.grantor.processor.tests.compilers.KotlinBatch;
import dev.grantor.processor.tests.compilers.KotlinCompilation;
import dev.grantor.processor.tests.compilers.KotlinCompiler;
import dev.grantor.processor.tests.compilers.KspCompiler;
import dev.grantor.processor.tests.compilers.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of grants through KSP is what comes of them through kapt and through Java's compilers. */
class KspTest {

    @TempDir
    Path folder;

    @Test
    void kotlinGivesWhatItGivesThroughKapt() throws IOException {
        List<Source> sources = new ArrayList<>(KotlinShapes.KOTLIN);
        sources.addAll(new KotlinBatch(folder, DiagnosticsPageTest.mendedMistakesInKotlin()).sources(List.of()));
        sources.add(Source.ofKotlin("Readme", KotlinDocsTest.declarationsInGuide()));
        for (Source each : KotlinShapes.JAVA) {
            each.writeTo(folder.resolve("src"));
        }

        KotlinCompilation kapt =
                KotlinCompiler.kapt(folder, sources, folder.resolve("src").toString());
        KspCompiler.Run run = KspCompiler.run(folder, sources);

        assertThat(kapt.warningsAndErrors()).isEmpty();
        assertThat(run.messages()).isEmpty();
        assertThat(run.sources()).isEqualTo(KspCompiler.sources(folder.resolve("generated")));
        assertThat(run.sources().size()).isAtLeast(KotlinShapes.KOTLIN.size());
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

    /** kapt does not show notes. */
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
                @Grant("companion") interface CompanionGrant {
                    @get:Claim val room: String
                    companion object {
                        @JvmStatic @get:Claim val label = ""
                        @get:JvmStatic @get:Claim val floor = ""
                        @JvmStatic @Claim fun number() = 1
                        @JvmStatic @Check fun check() {}
                        @JvmStatic fun of() = 1
                        @Claim fun door() = ""
                    }
                }
                """));

        KspCompiler.Run run = KspCompiler.run(folder, sources);
        KotlinCompilation kapt = KotlinCompiler.kapt(folder, sources);

        assertThat(run.messages().stream()
                        .filter(message -> message.kind() != Kind.NOTE)
                        .map(Message::text)
                        .toList())
                .isEqualTo(kapt.messages().stream().map(Message::text).toList());
    }
}
