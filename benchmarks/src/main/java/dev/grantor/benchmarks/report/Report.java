package dev.grantor.benchmarks.report;

import dev.grantor.benchmarks.results.LibraryFigure;
import dev.grantor.benchmarks.results.Results;
import dev.grantor.benchmarks.tokens.Library;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The results as text: first what was measured, then how it compares with the goals. */
public final class Report {

    private final Results results;
    private final PrintStream out;

    private Report(Results results, PrintStream out) {
        this.results = results;
        this.out = out;
    }

    public static void print(Results results, PrintStream out) {
        Report report = new Report(results, out);
        out.printf("%s, %s, %s%n", results.machine().describe(), results.date(), results.mode());
        report.libraries("mint", results.mint());
        report.libraries("verify and read both grants", results.verify());
        report.threads();
        report.growth();
        report.coldStart();
        report.compileTime();
        report.jarSizes();
        report.goals();
    }

    private void libraries(String title, List<LibraryFigure> figures) {
        TextTable table = TextTable.ofNumbers(title, "ns/op", "B/op", "time, x of floor", "allocation, x of floor");
        LibraryFigure floor = Figures.library(figures, Library.FLOOR);
        figures.forEach(figure -> table.add(
                figure.library(),
                whole(figure.nanoseconds()),
                whole(figure.bytes()),
                hundredths(figure.nanoseconds() / floor.nanoseconds()),
                hundredths(figure.bytes() / floor.bytes())));
        print(table);
    }

    private void threads() {
        TextTable table = TextTable.ofNumbers("Grantor's threads", "one, op/s", "two, op/s", "x of one");
        results.threads()
                .forEach(figure -> table.add(
                        figure.work(),
                        whole(figure.one()),
                        whole(figure.two()),
                        hundredths(figure.two() / figure.one())));
        print(table);
    }

    private void growth() {
        TextTable table = TextTable.ofNumbers("Grantor's growth", "size", "ns/op", "B/op", "ns of each", "B of each");
        results.growth()
                .forEach(figure -> table.add(
                        figure.work() + ", " + figure.of(),
                        whole(figure.size()),
                        whole(figure.nanoseconds()),
                        whole(figure.bytes()),
                        whole(figure.nanoseconds() / figure.size()),
                        whole(figure.bytes() / figure.size())));
        print(table);
    }

    private void coldStart() {
        TextTable table = TextTable.ofNumbers("first token in a fresh JVM", "ms", "classes", "databind");
        results.coldStart()
                .forEach(figure -> table.add(
                        figure.name(),
                        whole(figure.medianMillis()),
                        whole(figure.loadedClasses()),
                        figure.databindLoaded() ? "loaded" : "-"));
        print(table);
    }

    private void compileTime() {
        TextTable table =
                TextTable.ofNumbers("compile time", "types", "ms", "ms of each", "generated classes", "their bytes");
        results.compileTime()
                .forEach(figure -> table.add(
                        figure.processor(),
                        whole(figure.types()),
                        whole(figure.medianMillis()),
                        hundredths(figure.medianMillis() / figure.types()),
                        whole(figure.generatedClasses()),
                        whole(figure.generatedBytes())));
        print(table);
    }

    private void jarSizes() {
        TextTable table = TextTable.ofNumbers("jars, with all that they bring", "jars", "bytes");
        results.jarSizes().forEach(figure -> table.add(figure.name(), whole(figure.jars()), whole(figure.bytes())));
        print(table);
    }

    private void goals() {
        TextTable table = TextTable.ofText("goals", "figure", "goal", "");
        Goals.judge(results).forEach(goal -> table.add(goal.name(), goal.figure(), goal.goal(), goal.judgement()));
        print(table);
    }

    private void print(TextTable table) {
        out.println();
        table.lines().forEach(out::println);
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
