package dev.grantor.benchmarks.charts;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.benchmarks.charts.BarChart.Bar;
import dev.grantor.benchmarks.charts.LineChart.Line;
import dev.grantor.benchmarks.charts.LineChart.Panel;
import dev.grantor.benchmarks.charts.LineChart.Value;
import dev.grantor.benchmarks.results.LibraryFigure;
import dev.grantor.benchmarks.results.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The results as drawings; the same results give the same files. */
public final class Charts {

    private static final int COMPARED_TYPES = 300;

    private final Results results;

    private Charts(Results results) {
        this.results = results;
    }

    public static void draw(Results results, Path directory) throws IOException {
        Charts charts = new Charts(results);
        write(directory, "mint.svg", charts.libraries("Mint a token", results.mint()));
        write(directory, "verify.svg", charts.libraries("Verify a token and read both grants", results.verify()));
        write(directory, "cold-start.svg", charts.coldStart());
        write(directory, "compile-time.svg", charts.compileTime());
        write(directory, "growth.svg", charts.growth());
    }

    private static void write(Path directory, String name, String svg) throws IOException {
        Files.writeString(directory.resolve(name), svg, UTF_8);
    }

    private String libraries(String title, List<LibraryFigure> figures) {
        return new BarChart(
                        title,
                        "nanoseconds for each, one thread; less is better",
                        "ns",
                        figures.stream()
                                .map(figure -> new Bar(figure.library(), figure.nanoseconds()))
                                .toList(),
                        note())
                .svg();
    }

    private String coldStart() {
        return new BarChart(
                        "First token in a fresh JVM",
                        "milliseconds for the whole process; less is better",
                        "ms",
                        results.coldStart().stream()
                                .map(figure -> new Bar(figure.name(), figure.medianMillis()))
                                .toList(),
                        note())
                .svg();
    }

    private String compileTime() {
        return new BarChart(
                        "Compile %d types of five properties".formatted(COMPARED_TYPES),
                        "milliseconds for javac with the processor; less is better",
                        "ms",
                        results.compileTime().stream()
                                .filter(figure -> figure.types() == COMPARED_TYPES)
                                .map(figure -> new Bar(figure.processor(), figure.medianMillis()))
                                .toList(),
                        note())
                .svg();
    }

    private String growth() {
        return new LineChart(
                        "Grantor's time as a token grows",
                        "microseconds for each; both axes are logarithmic",
                        List.of(panel("entries in a map", "entries"), panel("grants", "grants")),
                        note())
                .svg();
    }

    private Panel panel(String axis, String of) {
        return new Panel(
                axis, List.of(line("mint", of, Role.GRANTOR.colour()), line("verify", of, Role.PEER.colour())));
    }

    private Line line(String work, String of, String colour) {
        return new Line(
                work,
                colour,
                results.growth().stream()
                        .filter(figure ->
                                figure.work().equals(work) && figure.of().equals(of))
                        .map(figure -> new Value(figure.size(), figure.nanoseconds()))
                        .toList());
    }

    private String note() {
        return "%s, %s".formatted(results.machine().describe(), results.date());
    }
}
