package dev.grantor.testsupport;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What an object of Grantor's holds, itself or by others of Grantor's. */
public final class Reachable<T> {

    private final Class<T> wanted;
    private final List<T> found = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Reachable(Class<T> wanted) {
        this.wanted = wanted;
    }

    /** What of type {@code wanted} can be reached from any of these. */
    public static <T> List<T> of(Class<T> wanted, Object... objects) {
        Reachable<T> reachable = new Reachable<>(wanted);
        reachable.visit(objects);
        return reachable.found;
    }

    private void visit(@Nullable Object object) {
        if (object == null || !seen.add(object)) {
            return;
        }
        if (wanted.isInstance(object)) {
            found.add(wanted.cast(object));
        } else if (object instanceof Object[] array) {
            for (Object element : array) {
                visit(element);
            }
        } else if (object instanceof AtomicReference<?> reference) {
            visit(reference.get());
        } else if (object.getClass().getName().startsWith("dev.grantor.") && !(object instanceof Enum)) {
            for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
                visitFields(type, object);
            }
        }
    }

    private void visitFields(Class<?> type, Object object) {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())
                    && !field.getType().isPrimitive()
                    && type.getName().startsWith("dev.grantor.")) {
                visit(value(field, object));
            }
        }
    }

    private static @Nullable Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
