package dev.grantor.processor.ksp;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import kotlin.sequences.Sequence;

/** Kotlin's sequences as lists. */
final class Sequences {

    private Sequences() {}

    static <T> List<T> list(Sequence<? extends T> sequence) {
        List<T> list = new ArrayList<>();
        for (Iterator<? extends T> items = sequence.iterator(); items.hasNext(); ) {
            list.add(items.next());
        }
        return list;
    }
}
