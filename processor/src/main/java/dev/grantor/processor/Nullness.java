package dev.grantor.processor;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Whether an accessor may return {@code null}: said by any annotation called {@code Nullable}, on the method or its type. */
enum Nullness {
    NULLABLE,
    NON_NULL;

    static Nullness of(ExecutableElement accessor) {
        return Stream.of(accessor, accessor.getReturnType()).anyMatch(Nullness::saysNullable) ? NULLABLE : NON_NULL;
    }

    static Nullness of(TypeMirror type) {
        return saysNullable(type) ? NULLABLE : NON_NULL;
    }

    private static boolean saysNullable(AnnotatedConstruct construct) {
        List<String> names = construct.getAnnotationMirrors().stream()
                .map(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().toString())
                .toList();
        return names.contains("Nullable");
    }
}
