package dev.grantor.benchmarks.compilation;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CompilationTest {

    private static final int TYPES = 2;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void eachProcessorGeneratesClassesForEachType(Processor processor) {
        Compilation compilation = Compilation.prepare(processor, TYPES, folder);

        assertThat(javac(compilation)).isEmpty();
        assertThat(compilation.generatedClasses().size()).isAtLeast(TYPES);
    }

    @Test
    void withoutAProcessorNothingIsGenerated() {
        Compilation compilation = Compilation.prepare(Processor.NONE, TYPES, folder);

        assertThat(javac(compilation)).isEmpty();
        assertThat(compilation.generatedClasses()).isEmpty();
    }

    @Test
    void anErrorIsShown() throws Exception {
        Compilation compilation = Compilation.prepare(Processor.NONE, TYPES, folder);
        Files.writeString(
                compilation.folder().resolve("src/Type1.java"), "package shop; interface Type1 extends Nothing {}");

        assertThat(assertThrows(IllegalStateException.class, compilation::get))
                .hasMessageThat()
                .contains("cannot find symbol");
    }

    /** Runs it in this process, which is faster than what is measured. */
    private static String javac(Compilation compilation) {
        compilation.empty();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, errors, compilation.argument());
        return status == 0 ? "" : errors.toString(UTF_8);
    }
}
