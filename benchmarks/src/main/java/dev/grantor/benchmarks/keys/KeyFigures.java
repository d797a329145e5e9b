package dev.grantor.benchmarks.keys;

import dev.grantor.annotation.Algorithm;
import dev.grantor.benchmarks.report.TextTable;
import dev.grantor.benchmarks.results.Machine;
import dev.grantor.benchmarks.throughput.Case;
import dev.grantor.benchmarks.throughput.MeasurementPlan;
import dev.grantor.benchmarks.throughput.Score;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Signing and verifying with every algorithm that has a public key, with Grantor and its peers, in one run. */
public final class KeyFigures {

    private static final List<String> WORKS = List.of("sign", "verify");
    private static final List<String> OWN_WORKS = List.of(
            "es256WithoutSigning", "hs256WithoutSigning", "hs256", "verifyWithKey", "verifyWithCachedSet", "cachedKey");

    private KeyFigures() {}

    /** Measures, and prints the tables. */
    public static void measure(MeasurementPlan plan, PrintStream out) {
        List<Case> all = new ArrayList<>(OWN_WORKS.stream()
                .map(work -> Case.time(OwnWorkBenchmark.class, work, Map.of()))
                .toList());
        for (Algorithm algorithm : algorithms()) {
            for (KeyLibrary.Name library : KeyLibrary.Name.values()) {
                if (library.has(algorithm)) {
                    WORKS.forEach(work -> all.add(work(work, algorithm, library)));
                }
            }
        }
        Map<Case, Score> scores = plan.measure(all);
        out.println(Machine.current().describe());
        TextTable own = TextTable.ofNumbers("Grantor's own work", "ns/op", "B/op");
        OWN_WORKS.forEach(work -> {
            Score score = score(scores, Case.time(OwnWorkBenchmark.class, work, Map.of()));
            own.add(work, whole(score.value()), whole(score.bytes()));
        });
        print(own, out);
        WORKS.forEach(work -> print(table(work, scores), out));
    }

    private static List<Algorithm> algorithms() {
        return Stream.of(Algorithm.values())
                .filter(algorithm -> !algorithm.isHmac())
                .toList();
    }

    private static Case work(String work, Algorithm algorithm, KeyLibrary.Name library) {
        return Case.time(KeyBenchmark.class, work, Map.of("algorithm", algorithm.name(), "library", library.name()));
    }

    private static TextTable table(String work, Map<Case, Score> scores) {
        String[] libraries = Stream.of(KeyLibrary.Name.values())
                .map(library -> library.displayName() + ", ns/op")
                .toArray(String[]::new);
        TextTable table = TextTable.ofNumbers(work, libraries);
        for (Algorithm algorithm : algorithms()) {
            List<String> cells = new ArrayList<>(List.of(algorithm.headerName()));
            for (KeyLibrary.Name library : KeyLibrary.Name.values()) {
                cells.add(
                        library.has(algorithm)
                                ? whole(score(scores, work(work, algorithm, library))
                                        .value())
                                : "-");
            }
            table.add(cells.toArray(String[]::new));
        }
        return table;
    }

    private static Score score(Map<Case, Score> scores, Case each) {
        Score score = scores.get(each);
        if (score == null) {
            throw new IllegalStateException("not measured: " + each);
        }
        return score;
    }

    private static void print(TextTable table, PrintStream out) {
        out.println();
        table.lines().forEach(out::println);
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
