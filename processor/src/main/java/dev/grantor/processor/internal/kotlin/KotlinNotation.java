package dev.grantor.processor.internal.kotlin;

import dev.grantor.processor.internal.element.Methods;
import dev.grantor.processor.internal.message.Notation;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Tells in which notation an element is declared. */
public final class KotlinNotation {

    private KotlinNotation() {}

    /** The notation of the element; the notation of a Kotlin type is that of its properties. */
    public static Notation of(@Nullable Element element) {
        if (element instanceof ExecutableElement method) {
            return of(Methods.declaring(method), method);
        }
        if (element instanceof TypeElement type) {
            return KotlinClass.isKotlin(type) ? Notation.KOTLIN_PROPERTY : Notation.JAVA;
        }
        return element == null ? Notation.JAVA : of(element.getEnclosingElement());
    }

    /** The notation in which the type declares or overrides the method. */
    public static Notation of(TypeElement type, ExecutableElement method) {
        if (!KotlinClass.isKotlin(type)) {
            return Notation.JAVA;
        }
        boolean property = KotlinClass.of(Methods.declaring(method))
                .member(method)
                .filter(KotlinClass.Member::isProperty)
                .isPresent();
        return property ? Notation.KOTLIN_PROPERTY : Notation.KOTLIN_FUNCTION;
    }
}
