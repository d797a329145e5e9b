package dev.grantor.benchmarks.results;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.benchmarks.charts.Charts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts that README shows are those of the figures beside them. */
class CommittedResultsTest {

    private static final Path COMMITTED = Path.of("results", "jdk17");

    @TempDir
    private Path drawn;

    @ParameterizedTest
    @ValueSource(strings = {"mint.svg", "verify.svg", "cold-start.svg", "compile-time.svg", "growth.svg"})
    void chartIsThatOfTheFigures(String chart) throws IOException {
        Charts.draw(ResultsFile.in(COMMITTED).read(), drawn);

        assertThat(Files.readString(drawn.resolve(chart))).isEqualTo(Files.readString(COMMITTED.resolve(chart)));
    }
}
