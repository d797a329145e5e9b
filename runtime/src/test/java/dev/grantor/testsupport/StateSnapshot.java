package dev.grantor.testsupport;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What classes of Grantor hold in memory at one time, with all that can be reached from there: fields, arrays and
 * atomic numbers. To restore it is what happens to a process that is restored from a snapshot (CRaC, SnapStart). What
 * the JDK holds is not in it.
 */
public final class StateSnapshot {

    private final List<Runnable> restoring = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private StateSnapshot() {}

    /** Of the static fields of {@code types}. */
    public static StateSnapshot of(Class<?>... types) {
        StateSnapshot snapshot = new StateSnapshot();
        for (Class<?> type : types) {
            snapshot.saveFields(type, null);
        }
        return snapshot;
    }

    /** How many things were saved that can be put back. */
    public int size() {
        return restoring.size();
    }

    public void restore() {
        restoring.forEach(Runnable::run);
    }

    private void save(@Nullable Object value) {
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof AtomicInteger number) {
            int saved = number.get();
            restoring.add(() -> number.set(saved));
        } else if (value instanceof AtomicLong number) {
            long saved = number.get();
            restoring.add(() -> number.set(saved));
        } else if (value instanceof AtomicLongArray numbers) {
            for (int i = 0; i < numbers.length(); i++) {
                int index = i;
                long saved = numbers.get(i);
                restoring.add(() -> numbers.set(index, saved));
            }
        } else if (value instanceof AtomicReferenceArray<?> references) {
            saveReferences(references);
        } else if (value.getClass().isArray()) {
            saveArray(value);
        } else if (value.getClass().getName().startsWith("dev.grantor.")) {
            saveFields(value.getClass(), value);
        }
    }

    private <T> void saveReferences(AtomicReferenceArray<T> references) {
        for (int i = 0; i < references.length(); i++) {
            int index = i;
            T saved = references.get(i);
            restoring.add(() -> references.set(index, saved));
            save(saved);
        }
    }

    private void saveArray(Object array) {
        for (int i = 0; i < Array.getLength(array); i++) {
            int index = i;
            Object saved = Array.get(array, i);
            restoring.add(() -> Array.set(array, index, saved));
            save(saved);
        }
    }

    private void saveFields(Class<?> type, @Nullable Object holder) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) == (holder == null)) {
                saveField(field, holder);
            }
        }
    }

    private void saveField(Field field, @Nullable Object holder) {
        try {
            field.setAccessible(true);
            Object saved = field.get(holder);
            if (!Modifier.isFinal(field.getModifiers())) {
                restoring.add(() -> set(field, holder, saved));
            }
            save(saved);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(Field field, @Nullable Object holder, @Nullable Object value) {
        try {
            field.set(holder, value);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
