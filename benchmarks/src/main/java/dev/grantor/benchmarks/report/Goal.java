package dev.grantor.benchmarks.report;

import java.util.Locale;

/**
 * What was aimed at, and whether the figure got there.
 *
 * @param figure as it is shown; the judgement is made of what it was before it was rounded
 */
record Goal(String name, String figure, String goal, boolean reached) {

    static Goal atMost(String name, double ratio, double limit, String comparedWith) {
        return new Goal(name, times(ratio), "at most %s %s".formatted(times(limit), comparedWith), ratio <= limit);
    }

    static Goal atLeast(String name, double ratio, double limit, String comparedWith) {
        return new Goal(name, times(ratio), "at least %s %s".formatted(times(limit), comparedWith), ratio >= limit);
    }

    static Goal lessThan(String name, double ratio, String comparedWith) {
        return new Goal(name, times(ratio), "less than " + comparedWith, ratio < 1);
    }

    static Goal not(String name, boolean happened, String goal) {
        return new Goal(name, happened ? "yes" : "no", goal, !happened);
    }

    String judgement() {
        return reached ? "REACHED" : "MISSED";
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f x", ratio);
    }
}
