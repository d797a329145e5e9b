package dev.grantor.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds the name that was probably meant by a misspelt one. */
public final class NearMiss {

    private static final int MAX_DISTANCE = 2;
    private static final int MIN_PREFIX = 3;

    private NearMiss() {}

    /** The candidate that is nearest to {@code written}, if one is near: misspelt, or one begins as the other. */
    public static Optional<String> of(String written, Collection<String> candidates) {
        return nearest(written, candidates, NearMiss::isPrefix);
    }

    /** The candidate that is {@code written} but for one or two characters. */
    public static Optional<String> misspelt(String written, Collection<String> candidates) {
        return nearest(written, candidates, (one, other) -> false);
    }

    /** As {@link #misspelt}, or the candidate that ends as {@code written}, which lacks its namespace then. */
    public static Optional<String> misspeltOrShortened(String written, Collection<String> candidates) {
        return nearest(written, candidates, NearMiss::isEnd);
    }

    private static Optional<String> nearest(
            String written, Collection<String> candidates, BiPredicate<String, String> isPart) {
        String plain = plain(written);
        return candidates.stream()
                .filter(candidate -> isMisspelt(plain, plain(candidate)) || isPart.test(plain, plain(candidate)))
                .min(Comparator.comparing((String candidate) -> distance(plain, plain(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The name without the differences of naming conventions. */
    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isPrefix(String one, String other) {
        return Math.min(one.length(), other.length()) >= MIN_PREFIX && (one.startsWith(other) || other.startsWith(one));
    }

    private static boolean isEnd(String one, String other) {
        return one.length() > MIN_PREFIX && other.endsWith(one);
    }

    private static boolean isMisspelt(String one, String other) {
        int allowed = Math.min(MAX_DISTANCE, Math.min(one.length(), other.length()) / MIN_PREFIX);
        return Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
    }

    /**
     * How many characters have to be added, removed, replaced or swapped with their neighbour to make one of the other
     * (optimal string alignment).
     */
    private static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                boolean same = one.charAt(line - 1) == other.charAt(column - 1);
                int replaced = last[column - 1] + (same ? 0 : 1);
                row[column] = Math.min(replaced, Math.min(last[column], row[column - 1]) + 1);
                if (isSwap(one, line, other, column)) {
                    row[column] = Math.min(row[column], beforeLast[column - 2] + 1);
                }
            }
        }
        return row[other.length()];
    }

    /** Whether the two characters that end there are the other two in reverse. */
    private static boolean isSwap(String one, int line, String other, int column) {
        return line > 1
                && column > 1
                && one.charAt(line - 1) == other.charAt(column - 2)
                && one.charAt(line - 2) == other.charAt(column - 1);
    }
}
