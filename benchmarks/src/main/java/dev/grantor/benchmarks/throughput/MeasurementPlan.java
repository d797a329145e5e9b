package dev.grantor.benchmarks.throughput;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How long to measure. In each round every case has a JVM of its own, one case after the other: what slows the machine
 * for a while slows them all, not the one that would have had all its rounds just then.
 */
public record MeasurementPlan(int count, int iterations, Duration warmUp, Duration measurement) {

    /**
     * A heap of a fixed size whose pages are there, collected by one thread: otherwise its growth is most of the noise.
     */
    private static final String[] JVM_ARGUMENTS = {"-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"};

    /** Measures each case, and returns the medians of its rounds. */
    public Map<Case, Score> measure(List<Case> cases) {
        Map<Case, List<Score>> rounds = new LinkedHashMap<>();
        for (int round = 1; round <= count; round++) {
            for (Case each : cases) {
                System.err.printf("round %d of %d: %s%n", round, count, each);
                rounds.computeIfAbsent(each, unused -> new ArrayList<>()).add(measure(each));
            }
        }
        Map<Case, Score> medians = new LinkedHashMap<>();
        rounds.forEach((each, scores) -> medians.put(each, Score.median(scores)));
        return medians;
    }

    private Score measure(Case each) {
        Options options = each.options()
                .forks(1)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.milliseconds(warmUp.toMillis()))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(measurement.toMillis()))
                .timeUnit(TimeUnit.NANOSECONDS)
                .jvmArgs(JVM_ARGUMENTS)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            RunResult result = new Runner(options).runSingle();
            return Score.of(result);
        } catch (RunnerException e) {
            throw new IllegalStateException(each.toString(), e);
        }
    }
}
