package dev.grantor.benchmarks.results;

/**
 * What one thread does and what two do together.
 *
 * @param work {@code mint} or {@code verify}
 * @param one operations per second
 * @param two operations per second
 */
public record ThreadsFigure(String work, double one, double two) {

    public ThreadsFigure {
        one = Rounding.toTenths(one);
        two = Rounding.toTenths(two);
    }
}
