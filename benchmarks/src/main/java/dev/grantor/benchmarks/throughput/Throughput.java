package dev.grantor.benchmarks.throughput;

import dev.grantor.benchmarks.results.GrowthFigure;
import dev.grantor.benchmarks.results.LibraryFigure;
import dev.grantor.benchmarks.results.ThreadsFigure;
import dev.grantor.benchmarks.tokens.Library;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a JVM does that has been running for a while. */
public final class Throughput {

    private static final double NANOSECONDS_PER_SECOND = 1e9;

    private final MeasurementPlan rounds;

    public Throughput(MeasurementPlan rounds) {
        this.rounds = rounds;
    }

    public List<LibraryFigure> mint() {
        return libraries(Stream.of(Library.values()), Case::mint);
    }

    public List<LibraryFigure> verify() {
        return libraries(Stream.of(Library.values()).filter(Library::verifies), Case::verify);
    }

    private List<LibraryFigure> libraries(Stream<Library> all, Function<Library, Case> toCase) {
        List<Library> libraries = all.toList();
        Map<Case, Score> scores = rounds.measure(libraries.stream().map(toCase).toList());
        return libraries.stream()
                .map(library -> figure(library, score(scores, toCase.apply(library))))
                .toList();
    }

    private static LibraryFigure figure(Library library, Score score) {
        return new LibraryFigure(library.displayName(), score.value(), score.bytes());
    }

    /** One thread and two of Grantor's, with the same key and verifier. */
    public List<ThreadsFigure> threads() {
        Case mint = Case.mint(Library.GRANTOR);
        Case verify = Case.verify(Library.GRANTOR);
        Map<Case, Score> scores =
                rounds.measure(List.of(mint.onThreads(1), mint.onThreads(2), verify.onThreads(1), verify.onThreads(2)));
        return Stream.of(mint, verify)
                .map(work -> new ThreadsFigure(
                        work.method(), perSecond(scores, work.onThreads(1)), perSecond(scores, work.onThreads(2))))
                .toList();
    }

    private static double perSecond(Map<Case, Score> scores, Case work) {
        return score(scores, work).value() * NANOSECONDS_PER_SECOND;
    }

    /** Tokens with maps of so many entries; 100 and 1,000 are what the goals compare. */
    public List<GrowthFigure> growthWithEntries(List<Integer> sizes) {
        return growth("entries", "Entries", sizes);
    }

    /** Tokens with so many grants, 1 to 8; those two are what the goals compare. */
    public List<GrowthFigure> growthWithGrants(List<Integer> sizes) {
        return growth("grants", "Grants", sizes);
    }

    private List<GrowthFigure> growth(String parameter, String methodSuffix, List<Integer> sizes) {
        List<String> works = List.of("mint", "verify");
        Map<Case, Score> scores = rounds.measure(works.stream()
                .flatMap(work -> sizes.stream().map(size -> Case.growth(work + methodSuffix, parameter, size)))
                .toList());
        return works.stream()
                .flatMap(work -> sizes.stream().map(size -> {
                    Score score = score(scores, Case.growth(work + methodSuffix, parameter, size));
                    return new GrowthFigure(work, parameter, size, score.value(), score.bytes());
                }))
                .toList();
    }

    private static Score score(Map<Case, Score> scores, Case work) {
        Score score = scores.get(work);
        if (score == null) {
            throw new IllegalStateException("not measured: " + work);
        }
        return score;
    }
}
