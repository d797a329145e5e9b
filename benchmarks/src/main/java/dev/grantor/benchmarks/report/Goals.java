package dev.grantor.benchmarks.report;

import dev.grantor.benchmarks.coldstart.ColdStartResult;
import dev.grantor.benchmarks.compilation.CompileResult;
import dev.grantor.benchmarks.results.GrowthFigure;
import dev.grantor.benchmarks.results.LibraryFigure;
import dev.grantor.benchmarks.results.Results;
import dev.grantor.benchmarks.tokens.Library;
import java.util.List;
import java.util.stream.Stream;

/** What Grantor wants to be, beside the floor, its peers and itself. */
final class Goals {

    private static final String GRANTOR = "Grantor";
    private static final String TWILIO_JAVA = "twilio-java";
    private static final double LINEAR = 1.25;

    private final Results results;
    private final Figures figures;

    private Goals(Results results) {
        this.results = results;
        this.figures = new Figures(results);
    }

    static List<Goal> judge(Results results) {
        Goals goals = new Goals(results);
        return Stream.of(
                        goals.mint(),
                        goals.verify(),
                        goals.coldStart(),
                        goals.threads(),
                        goals.growth("mint"),
                        goals.growth("verify"),
                        goals.compileTime(),
                        goals.jarSizes())
                .flatMap(List::stream)
                .toList();
    }

    private List<Goal> mint() {
        LibraryFigure grantor = figures.mint(Library.GRANTOR);
        LibraryFigure floor = figures.mint(Library.FLOOR);
        LibraryFigure twilio = figures.mint(Library.TWILIO_JAVA);
        LibraryFigure peer = Figures.fastestPeer(results.mint());
        return List.of(
                Goal.atMost("mint, time", grantor.nanoseconds() / floor.nanoseconds(), 1.5, "the floor"),
                Goal.atLeast(
                        "mint, faster than twilio-java", twilio.nanoseconds() / grantor.nanoseconds(), 8, "faster"),
                Goal.atLeast(
                        "mint, faster than the fastest peer, " + peer.library(),
                        peer.nanoseconds() / grantor.nanoseconds(),
                        2,
                        "faster"),
                Goal.atMost("mint, allocation", grantor.bytes() / floor.bytes(), 2, "the floor's"),
                Goal.atLeast("mint, allocation less than twilio-java's", twilio.bytes() / grantor.bytes(), 15, "less"));
    }

    private List<Goal> verify() {
        LibraryFigure grantor = figures.verify(Library.GRANTOR);
        LibraryFigure peer = Figures.fastestPeer(results.verify());
        double floor = figures.verify(Library.FLOOR).nanoseconds();
        return List.of(
                Goal.atMost("verify and read both grants, time", grantor.nanoseconds() / floor, 2, "the floor"),
                Goal.lessThan(
                        "verify and read both grants, of the fastest peer's time, " + peer.library(),
                        grantor.nanoseconds() / peer.nanoseconds(),
                        "every peer, which all return a map"));
    }

    private List<Goal> coldStart() {
        ColdStartResult grantor = figures.coldStart(GRANTOR);
        double twilio = figures.coldStart(TWILIO_JAVA).medianMillis();
        double hmac = figures.coldStart("raw HMAC").medianMillis();
        return List.of(
                Goal.atLeast(
                        "first token, process faster than twilio-java's", twilio / grantor.medianMillis(), 3, "faster"),
                Goal.atMost("first token, process", grantor.medianMillis() / hmac, 1.5, "one with a raw HMAC"),
                Goal.not("first token, databind loaded", grantor.databindLoaded(), "not loaded"));
    }

    private List<Goal> threads() {
        return results.threads().stream()
                .map(figure -> Goal.atLeast("two threads, " + figure.work(), figure.two() / figure.one(), 1.8, "one"))
                .toList();
    }

    private List<Goal> growth(String work) {
        GrowthFigure hundred = figures.growth(work, "entries", 100);
        GrowthFigure thousand = figures.growth(work, "entries", 1000);
        GrowthFigure one = figures.growth(work, "grants", 1);
        GrowthFigure eight = figures.growth(work, "grants", 8);
        String entries = "growth, %s, %s of an entry among 1,000";
        String grants = "growth, %s, %s of 8 grants";
        return List.of(
                Goal.atMost(
                        entries.formatted(work, "time"),
                        thousand.nanoseconds() / 1000 / (hundred.nanoseconds() / 100),
                        LINEAR,
                        "that among 100"),
                Goal.atMost(
                        entries.formatted(work, "allocation"),
                        thousand.bytes() / 1000 / (hundred.bytes() / 100),
                        LINEAR,
                        "that among 100"),
                Goal.atMost(grants.formatted(work, "time"), eight.nanoseconds() / one.nanoseconds(), 8, "that of 1"),
                Goal.atMost(grants.formatted(work, "allocation"), eight.bytes() / one.bytes(), 8, "that of 1"));
    }

    private List<Goal> compileTime() {
        CompileResult grantor = figures.compileTime(GRANTOR, 300);
        double autoValue = figures.compileTime("AutoValue", 300).medianMillis();
        double hundred = figures.compileTime(GRANTOR, 100).medianMillis();
        double thousand = figures.compileTime(GRANTOR, 1000).medianMillis();
        return List.of(
                Goal.atMost("compile 300 grants of five claims", grantor.medianMillis() / autoValue, 1, "AutoValue"),
                Goal.atMost(
                        "compile, time of a grant among 1,000",
                        thousand / 1000 / (hundred / 100),
                        LINEAR,
                        "that among 100"));
    }

    private List<Goal> jarSizes() {
        double ratio = (double) figures.jars(GRANTOR).bytes()
                / figures.jars(TWILIO_JAVA).bytes();
        return List.of(Goal.lessThan("jars, with all that they bring", ratio, "twilio-java's"));
    }
}
