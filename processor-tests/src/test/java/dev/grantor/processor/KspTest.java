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

/** What KSP shows comes to the same as what kapt and Java's compilers show. */
class KspTest {

    @TempDir
    Path folder;

    @Test
    void kotlinGivesWhatItGivesThroughKapt() {
        List<Source> sources = List.of(Source.ofKotlin("Room", KotlinShapesTest.MODEL));

        KspCompiler.Run run = KspCompiler.run(folder, sources, "enable");
        KotlinCompiler.kapt(folder, sources);

        assertThat(run.messages()).isEmpty();
        assertThat(run.sources()).isEqualTo(KspCompiler.sources(folder.resolve("generated")));
        assertThat(run.sources()).isNotEmpty();
    }

    @Test
    void javaGivesWhatItGivesThroughJavac() throws IOException {
        KspCompiler.Run run = KspCompiler.run(folder, Shapes.sources(), "enable");

        Map<String, String> recorded = new TreeMap<>();
        for (String name : GoldenTest.generatedFiles()) {
            recorded.put(
                    "dev/grantor/shapes/" + name, Files.readString(Path.of("src/test/resources/golden/" + name + ".txt")));
        }
        assertThat(run.messages().stream().map(Message::text).toList()).isEmpty();
        assertThat(run.sources()).isEqualTo(recorded);
    }
}
