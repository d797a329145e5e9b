package dev.grantor.benchmarks.results;

/**
 * What one operation takes.
 *
 * @param nanoseconds for each operation
 * @param bytes allocated for each operation
 */
public record LibraryFigure(String library, double nanoseconds, double bytes) {

    public LibraryFigure {
        nanoseconds = Rounding.toTenths(nanoseconds);
        bytes = Rounding.toTenths(bytes);
    }
}
