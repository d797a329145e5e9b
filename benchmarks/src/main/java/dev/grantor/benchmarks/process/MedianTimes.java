package dev.grantor.benchmarks.process;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Jobs that take turns, so that whatever else the machine does falls on all of them alike. */
public final class MedianTimes {

    private static final double NANOS_PER_MILLI = 1e6;

    private MedianTimes() {}

    /** The median time of each job, in milliseconds, in the order of the jobs. */
    public static List<Double> medianMillis(List<? extends Supplier<Duration>> jobs, int rounds) {
        List<List<Duration>> times = Stream.generate(
                        () -> jobs.stream().map(Supplier::get).toList())
                .limit(rounds)
                .toList();
        return IntStream.range(0, jobs.size())
                .mapToObj(job -> times.stream().map(round -> round.get(job)).toList())
                .map(MedianTimes::medianMillis)
                .toList();
    }

    private static double medianMillis(List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        Duration lower = sorted.get((sorted.size() - 1) / 2);
        Duration upper = sorted.get(sorted.size() / 2);
        return lower.plus(upper).dividedBy(2).toNanos() / NANOS_PER_MILLI;
    }
}
