package dev.grantor.benchmarks;

import dev.grantor.benchmarks.charts.Charts;
import dev.grantor.benchmarks.coldstart.ColdStart;
import dev.grantor.benchmarks.coldstart.ColdStartResult;
import dev.grantor.benchmarks.compilation.CompileResult;
import dev.grantor.benchmarks.compilation.CompileTime;
import dev.grantor.benchmarks.keys.KeyFigures;
import dev.grantor.benchmarks.report.Report;
import dev.grantor.benchmarks.results.GrowthFigure;
import dev.grantor.benchmarks.results.Machine;
import dev.grantor.benchmarks.results.Results;
import dev.grantor.benchmarks.results.ResultsFile;
import dev.grantor.benchmarks.size.JarSize;
import dev.grantor.benchmarks.size.JarSizes;
import dev.grantor.benchmarks.throughput.Throughput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Measures Grantor and its peers, and compares with the goals; one that is missed is reported and no failure. */
public final class Benchmarks {

    private static final String DIRECTORY = "grantor.benchmarks.directory";

    private Benchmarks() {}

    /** The argument is {@code quick}, which is the default, {@code full}, {@code draw} or {@code keys}. */
    public static void main(String[] arguments) throws IOException {
        String mode = arguments.length == 0 ? "quick" : arguments[0];
        switch (mode) {
            case "quick" -> Report.print(measure(Effort.QUICK), System.out);
            case "full" -> {
                Results results = measure(Effort.FULL);
                keep(results);
                Report.print(results, System.out);
            }
            case "draw" -> draw();
            case "keys" -> KeyFigures.measure(Effort.KEYS, System.out);
            default -> throw new IllegalArgumentException("quick, full, draw or keys, but not " + mode);
        }
    }

    /** What takes the longest comes last, so that whatever does not work at all is known soon. */
    static Results measure(Effort effort) {
        List<JarSize> jarSizes = JarSizes.measure();
        System.err.println("cold start");
        List<ColdStartResult> coldStart = ColdStart.measure(effort.coldStarts());
        System.err.println("compile time");
        List<CompileResult> compileTime =
                CompileTime.measure(effort.compiledTypes(), effort.processors(), effort.compilations());
        Throughput throughput = new Throughput(effort.rounds());
        return new Results(
                Machine.current(),
                LocalDate.now(ZoneOffset.UTC).toString(),
                effort.name(),
                throughput.mint(),
                throughput.verify(),
                throughput.threads(),
                growth(throughput, effort),
                coldStart,
                compileTime,
                jarSizes);
    }

    private static List<GrowthFigure> growth(Throughput throughput, Effort effort) {
        return Stream.of(throughput.growthWithEntries(effort.entries()), throughput.growthWithGrants(effort.grants()))
                .flatMap(List::stream)
                .toList();
    }

    private static void keep(Results results) throws IOException {
        Path directory = Files.createDirectories(resultsDirectory());
        ResultsFile.in(directory).write(results);
        Charts.draw(results, directory);
    }

    private static void draw() throws IOException {
        Path directory = resultsDirectory();
        Results results = ResultsFile.in(directory).read();
        Charts.draw(results, directory);
        Report.print(results, System.out);
    }

    /** That of the JDK that runs this. */
    private static Path resultsDirectory() {
        return Path.of(System.getProperty(DIRECTORY, "benchmarks"))
                .resolve("results")
                .resolve("jdk" + Runtime.version().feature());
    }
}
