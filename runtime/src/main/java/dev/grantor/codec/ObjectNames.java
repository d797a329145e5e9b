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

    /** A bit for each hash that is there, modulo their number: what has another is new. */
    private long hashes;

    void clear() {
        count = 0;
        hashes = 0;
        many = null;
    }

    /** Whether the name is new. */
    boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        long hash = 1L << name.hashCode();
        if ((hashes & hash) != 0 && isAmongFew(name)) {
            return false;
        }
        hashes |= hash;
        if (count == FEW) {
            many = new HashSet<>(Arrays.asList(few));
            return many.add(name);
        }
        few[count++] = name;
        return true;
    }

    private boolean isAmongFew(String name) {
        for (int i = 0; i < count; i++) {
            if (few[i].equals(name)) {
                return true;
            }
        }
        return false;
    }
}
