package dev.grantor.processor.tests;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.grantor.processor.GrantProcessor;
import dev.grantor.processor.tests.cases.Shapes;
import dev.grantor.processor.tests.compilers.Compilation;
import dev.grantor.processor.tests.compilers.JavaCompiler;
import dev.grantor.processor.tests.compilers.ProcessorSpy;
import dev.grantor.processor.tests.compilers.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same declarations give the same files, byte for byte, and each file comes from one declaration. */
class ReproducibilityTest {

    @TempDir
    Path folder;

    @Test
    void compilersGenerateTheSame() {
        Compilation javac = JavaCompiler.JAVAC.compile(folder.resolve("javac"), Shapes.sources());
        Compilation ecj = JavaCompiler.ECJ.compile(folder.resolve("ecj"), Shapes.sources());

        assertThat(javac.generatedSources()).isNotEmpty();
        assertSame(ecj, javac);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void orderOfTheSourcesDoesNotMatter(long seed) {
        List<Source> shuffled = new ArrayList<>(Shapes.sources());
        Collections.shuffle(shuffled, new Random(seed));

        assertSame(
                JavaCompiler.JAVAC.compile(folder.resolve("shuffled"), shuffled, "-proc:only"),
                JavaCompiler.JAVAC.compile(folder.resolve("sorted"), Shapes.sources(), "-proc:only"));
        assertSame(
                JavaCompiler.ECJ.compile(folder.resolve("shuffled ecj"), shuffled, "-proc:only"),
                JavaCompiler.ECJ.compile(folder.resolve("sorted ecj"), Shapes.sources(), "-proc:only"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFileHasTheDeclarationAsItsOneOrigin(JavaCompiler compiler) {
        // What Gradle demands of isolating processors.
        Map<String, String> origins = new HashMap<>();
        ProcessorSpy processor = new ProcessorSpy((method, arguments) -> {
            if (method.getName().equals("createSourceFile")) {
                Element[] elements = (Element[]) arguments[1];
                assertThat(elements).hasLength(1);
                origins.put((String) arguments[0], elements[0].getSimpleName().toString());
            }
            assertThat(method.getName()).isNotIn(List.of("createResource", "getResource", "createClassFile"));
        });

        Compilation compilation = compiler.compile(folder, Shapes.sources(), List.of(processor));

        assertThat(compilation.errors()).isEmpty();
        assertThat(origins).hasSize(compilation.generatedSources().size());
        assertThat(origins).containsEntry("dev.grantor.shapes.BookingGrants", "BookingGrant");
        assertThat(origins).containsEntry("dev.grantor.shapes.Nested_HiddenGrants", "HiddenGrant");
    }

    @Test
    void processorTellsGradleThatItIsIsolating() throws Exception {
        try (var file =
                GrantProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(GrantProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void lastingPartsOfTheEnvironmentAreNotWritten() {
        Compilation compilation = JavaCompiler.JAVAC.compile(folder, Shapes.sources(), "-proc:only");

        compilation.generatedSources().forEach((path, text) -> {
            assertWithMessage(path).that(text).doesNotContain("\r");
            assertWithMessage(path).that(text).doesNotContain("date =");
            assertWithMessage(path).that(text).doesNotContain(folder.toString());
        });
    }

    private static void assertSame(Compilation actual, Compilation expected) {
        assertThat(actual.generatedSources().keySet())
                .isEqualTo(expected.generatedSources().keySet());
        expected.generatedSources()
                .forEach((path, text) -> assertWithMessage(path)
                        .that(actual.generatedSources().get(path))
                        .isEqualTo(text));
    }
}
