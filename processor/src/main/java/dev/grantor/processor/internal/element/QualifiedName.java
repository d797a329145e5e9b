package dev.grantor.processor.internal.element;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The qualified names of types, by which types are compared. */
public final class QualifiedName {

    private QualifiedName() {}

    /** The name of a class or an interface without its type arguments; empty for every other type. */
    public static String of(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString()
                : "";
    }
}
