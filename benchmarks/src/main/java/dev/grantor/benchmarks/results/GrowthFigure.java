package dev.grantor.benchmarks.results;

/**
 * What one operation takes with a token of one size.
 *
 * @param work {@code mint} or {@code verify}
 * @param of what there is more of: {@code entries} or {@code grants}
 * @param nanoseconds for each operation
 * @param bytes allocated for each operation
 */
public record GrowthFigure(String work, String of, int size, double nanoseconds, double bytes) {

    public GrowthFigure {
        nanoseconds = Rounding.toTenths(nanoseconds);
        bytes = Rounding.toTenths(bytes);
    }
}
