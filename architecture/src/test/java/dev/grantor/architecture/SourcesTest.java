package dev.grantor.architecture;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What .editorconfig says of lines, and how long a file may be. */
class SourcesTest {

    private static final int MAX_COLUMNS = 120;
    private static final int MAX_LINES = 400;

    private static List<Path> sources(Artifact artifact) throws IOException {
        try (Stream<Path> files = Files.walk(artifact.folder().resolve("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|kt)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesFitIntoAWindow(Artifact artifact) throws IOException {
        for (Path file : sources(artifact)) {
            for (String line : Files.readAllLines(file)) {
                assertWithMessage("%s: %s", file, line).that(line.length()).isAtMost(MAX_COLUMNS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesAreShort(Artifact artifact) throws IOException {
        assertThat(sources(artifact)).isNotEmpty();
        for (Path file : sources(artifact)) {
            assertWithMessage("lines of %s", file)
                    .that(Files.readAllLines(file).size())
                    .isAtMost(MAX_LINES);
        }
    }
}
