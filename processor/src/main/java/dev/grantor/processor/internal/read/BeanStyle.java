package dev.grantor.processor.internal.read;

import dev.grantor.processor.internal.element.QualifiedName;
import dev.grantor.processor.internal.model.WireNames;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells accessors that are named as those of a JavaBean: {@code getRoom}, and {@code isOpen} for a boolean. */
final class BeanStyle {

    private BeanStyle() {}

    static boolean of(ExecutableElement accessor) {
        return WireNames.isBeanStyle(accessor.getSimpleName().toString(), isBoolean(accessor.getReturnType()));
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN || QualifiedName.of(type).equals("java.lang.Boolean");
    }
}
