package dev.grantor.processor.internal.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the name that was probably meant by a misspelt one. */
public final class NearMiss {

    private static final int MAX_DISTANCE = 2;

    private NearMiss() {}

    /** The candidate that is nearest to {@code written}, if one is near and not equal. */
    public static Optional<String> of(String written, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> isNear(written, candidate))
                .min(Comparator.comparing((String candidate) -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Names of several words are near if all of their words are: {@code north_east} is not near {@code north_west}. */
    static boolean isNear(String one, String other) {
        String[] words = one.split("[._-]", -1);
        String[] others = other.split("[._-]", -1);
        return !one.equals(other)
                && (words.length == others.length
                        ? IntStream.range(0, words.length)
                                .allMatch(index ->
                                        words[index].equals(others[index]) || isNearWord(words[index], others[index]))
                        : isNearWord(one, other));
    }

    private static boolean isNearWord(String one, String other) {
        int distance = distance(one, other);
        return distance > 0 && distance <= Math.min(MAX_DISTANCE, Math.min(one.length(), other.length()) / 3);
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
