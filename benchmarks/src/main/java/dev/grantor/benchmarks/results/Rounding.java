package dev.grantor.benchmarks.results;

/** More digits than are known would only make the files harder to compare. */
final class Rounding {

    private Rounding() {}

    static double toTenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
