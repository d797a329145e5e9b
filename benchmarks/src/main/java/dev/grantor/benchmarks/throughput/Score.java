package dev.grantor.benchmarks.throughput;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of a case.
 *
 * @param value nanoseconds for each operation, or operations for each nanosecond, as the mode has it
 * @param bytes allocated for each operation
 */
public record Score(double value, double bytes) {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    static Score of(RunResult result) {
        Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
        if (allocation == null) {
            throw new IllegalStateException("the profiler gave no " + ALLOCATION);
        }
        return new Score(result.getPrimaryResult().getScore(), allocation.getScore());
    }

    /** Of each figure its own median: a round that the machine disturbed does not count. */
    static Score median(List<Score> rounds) {
        return new Score(median(rounds, Score::value), median(rounds, Score::bytes));
    }

    private static double median(List<Score> rounds, ToDoubleFunction<Score> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
