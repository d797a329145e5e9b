package dev.grantor.architecture;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What .editorconfig says of lines, and how long a file may be. */
class SourcesTest {

    private static final int MAX_COLUMNS = 120;
    private static final int MAX_LINES = 400;

    private static final List<Path> WRITERS = Stream.concat(
                    Stream.of(Artifact.values())
                            .map(artifact -> artifact.folder().resolve("src/main")),
                    Stream.of("processor-tests/src/test", "examples", "runtime/src/test-support")
                            .map(Path.of("..")::resolve))
            .toList();

    /**
     * What depends on the locale: every conversion of {@code String.format} but {@code %s} and {@code %n}, and cases.
     */
    private static final Pattern LOCALE =
            Pattern.compile("%(\\d+\\$)?[-#+0,(<]*\\d*(\\.\\d+)?[a-mo-rt-zA-Z]|to(Lower|Upper)Case\\(\\)");

    private static List<Path> sources(Artifact artifact) throws IOException {
        return sources(artifact.folder().resolve("src/main"));
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
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

    /** A test of the processor writes declarations, so theirs count, too: other places have other digits. */
    @ParameterizedTest
    @FieldSource("WRITERS")
    void textsAreTheSameInEveryLocale(Path folder) throws IOException {
        for (Path file : sources(folder)) {
            for (String line : Files.readAllLines(file)) {
                assertWithMessage("%s: %s", file, line)
                        .that(LOCALE.matcher(line).find() && !line.contains("Locale.ROOT"))
                        .isFalse();
            }
        }
    }

    @Test
    void conversionsThatDependOnTheLocaleAreFound() {
        for (String conversion : List.of("%d", "%04X", "%,d", "%3d", "%1$d", "%.2f", "%tY", "%S")) {
            assertThat(LOCALE.matcher("a " + conversion + " b").find()).isTrue();
        }
        assertThat(LOCALE.matcher("%s %-11s %2$s %n %%").find()).isFalse();
    }
}
