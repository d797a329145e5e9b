package dev.grantor.codec;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of one object, to tell when one is there twice. Names that were chosen to have one hash cost no more than a
 * logarithm each: {@code HashSet} makes trees of them, as texts are comparable.
 */
final class ObjectNames {

    /** As many are compared one by one, which is faster than hashing them. */
    private static final int FEW = 8;

    private final String[] few = new String[FEW];
    private int count;
    private @Nullable Set<String> many;

    void clear() {
        count = 0;
        many = null;
    }

    /** Whether the name is new. */
    boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        for (int i = 0; i < count; i++) {
            if (few[i].equals(name)) {
                return false;
            }
        }
        if (count == FEW) {
            many = new HashSet<>(Arrays.asList(few));
            return many.add(name);
        }
        few[count++] = name;
        return true;
    }
}
