package dev.grantor.benchmarks.report;

import dev.grantor.benchmarks.coldstart.ColdStartResult;
import dev.grantor.benchmarks.compilation.CompileResult;
import dev.grantor.benchmarks.results.GrowthFigure;
import dev.grantor.benchmarks.results.LibraryFigure;
import dev.grantor.benchmarks.results.Results;
import dev.grantor.benchmarks.size.JarSize;
import dev.grantor.benchmarks.tokens.Library;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds single figures among the results. */
record Figures(Results results) {

    LibraryFigure mint(Library library) {
        return library(results.mint(), library);
    }

    LibraryFigure verify(Library library) {
        return library(results.verify(), library);
    }

    static LibraryFigure library(List<LibraryFigure> figures, Library library) {
        return single(figures, figure -> figure.library().equals(library.displayName()));
    }

    static LibraryFigure fastestPeer(List<LibraryFigure> figures) {
        return Stream.of(Library.values())
                .filter(Library::isPeer)
                .flatMap(peer ->
                        figures.stream().filter(figure -> figure.library().equals(peer.displayName())))
                .min(Comparator.comparingDouble(LibraryFigure::nanoseconds))
                .orElseThrow();
    }

    GrowthFigure growth(String work, String of, int size) {
        return single(
                results.growth(),
                figure -> figure.work().equals(work) && figure.of().equals(of) && figure.size() == size);
    }

    ColdStartResult coldStart(String name) {
        return single(results.coldStart(), figure -> figure.name().equals(name));
    }

    CompileResult compileTime(String processor, int types) {
        return single(results.compileTime(), figure -> figure.processor().equals(processor) && figure.types() == types);
    }

    JarSize jars(String name) {
        return single(results.jarSizes(), figure -> figure.name().equals(name));
    }

    private static <T> T single(List<T> figures, Predicate<T> wanted) {
        return figures.stream().filter(wanted).findFirst().orElseThrow();
    }
}
