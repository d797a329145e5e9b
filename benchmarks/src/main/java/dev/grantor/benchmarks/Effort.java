package dev.grantor.benchmarks;

import dev.grantor.benchmarks.compilation.Processor;
import dev.grantor.benchmarks.throughput.MeasurementPlan;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How thoroughly to measure.
 *
 * @param entries of the map in a token that grows
 * @param grants in a token that grows
 * @param coldStarts of each process
 * @param processors that are compared with Grantor's
 * @param compilations with each processor
 */
record Effort(
        String name,
        MeasurementPlan rounds,
        List<Integer> entries,
        List<Integer> grants,
        int coldStarts,
        List<Integer> compiledTypes,
        List<Processor> processors,
        int compilations) {

    private static final List<Integer> COMPILED_TYPES = List.of(100, 300, 1000);

    /** A quarter of an hour: each algorithm with each library. */
    static final MeasurementPlan KEYS = new MeasurementPlan(3, 3, Duration.ofMillis(400), Duration.ofMillis(400));

    /** A few minutes, to see whether anything went wrong. */
    static final Effort QUICK = new Effort(
            "quick",
            new MeasurementPlan(1, 3, Duration.ofMillis(500), Duration.ofMillis(400)),
            List.of(1, 100, 1000),
            List.of(1, 8),
            15,
            COMPILED_TYPES,
            List.of(Processor.AUTO_VALUE),
            1);

    /** About twenty minutes, for figures to quote. */
    static final Effort FULL = new Effort(
            "full",
            new MeasurementPlan(3, 5, Duration.ofMillis(500), Duration.ofMillis(500)),
            List.of(1, 10, 100, 1000),
            IntStream.rangeClosed(1, 8).boxed().toList(),
            21,
            COMPILED_TYPES,
            Stream.of(Processor.values())
                    .filter(each -> each != Processor.GRANTOR)
                    .toList(),
            3);
}
