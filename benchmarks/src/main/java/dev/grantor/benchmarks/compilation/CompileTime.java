package dev.grantor.benchmarks.compilation;

import dev.grantor.benchmarks.process.MedianTimes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Annotation processors on types of the same shape. */
public final class CompileTime {

    private static final int SIZE_FOR_ALL = 300;

    private CompileTime() {}

    /**
     * Compiles each of the sizes {@code runs} times with Grantor, and a size of 300 with others beside it.
     *
     * @param sizes numbers of types
     */
    public static List<CompileResult> measure(List<Integer> sizes, List<Processor> others, int runs) {
        try {
            Path folder = Files.createTempDirectory("compilation");
            try {
                return measure(sizes, others, runs, folder);
            } finally {
                Compilation.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CompileResult> measure(List<Integer> sizes, List<Processor> others, int runs, Path folder) {
        List<Compilation> compilations = sizes.stream()
                .flatMap(types -> processors(types, others).map(each -> Compilation.prepare(each, types, folder)))
                .toList();
        List<Double> medians = MedianTimes.medianMillis(compilations, runs);
        return IntStream.range(0, compilations.size())
                .mapToObj(each -> result(compilations.get(each), medians.get(each)))
                .toList();
    }

    private static Stream<Processor> processors(int types, List<Processor> others) {
        Stream<Processor> grantor = Stream.of(Processor.GRANTOR);
        return types == SIZE_FOR_ALL ? Stream.concat(grantor, others.stream()) : grantor;
    }

    private static CompileResult result(Compilation compilation, double medianMillis) {
        List<Path> generated = compilation.generatedClasses();
        return new CompileResult(
                compilation.processor().displayName(),
                compilation.types(),
                medianMillis,
                generated.size(),
                generated.stream().mapToLong(CompileTime::bytes).sum());
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
