package dev.grantor.benchmarks.charts;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whole decades, from pixel to pixel. */
record LogScale(int lowestDecade, int highestDecade, double from, double to) {

    static LogScale covering(double least, double greatest, double from, double to) {
        int lowest = (int) Math.floor(Math.log10(least));
        int highest = (int) Math.ceil(Math.log10(greatest));
        return new LogScale(lowest, Math.max(highest, lowest + 1), from, to);
    }

    double position(double value) {
        double share = (Math.log10(value) - lowestDecade) / (highestDecade - lowestDecade);
        return from + share * (to - from);
    }

    Stream<Double> decades() {
        return IntStream.rangeClosed(lowestDecade, highestDecade).mapToObj(decade -> Math.pow(10, decade));
    }
}
