package dev.grantor;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody may have meant who wrote another. */
final class NearMiss {

    private static final int MAX_DISTANCE = 2;
    private static final int MIN_PREFIX = 3;

    private NearMiss() {}

    /** The candidate that is nearest to {@code written}, if one is near at all. */
    static Optional<String> of(String written, Collection<String> candidates) {
        String plain = plain(written);
        return candidates.stream()
                .filter(candidate -> isNear(plain, plain(candidate)))
                .min(Comparator.comparing((String candidate) -> distance(plain, plain(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Without what naming conventions differ in. */
    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        boolean prefix = shorter >= MIN_PREFIX && (one.startsWith(other) || other.startsWith(one));
        return prefix || distance(one, other) <= Math.min(MAX_DISTANCE, shorter / MIN_PREFIX);
    }

    /** How many characters have to be added, removed or replaced to make one of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
