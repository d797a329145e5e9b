package dev.grantor.processor.internal.element;

import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Facts about single methods. */
public final class Methods {

    private Methods() {}

    /** The type that declares the method. */
    public static TypeElement declaring(ExecutableElement method) {
        return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    }

    /** Whether every object has an implementation of the method: {@code equals}, {@code hashCode}, {@code toString}. */
    public static boolean isOfEveryObject(ExecutableElement method) {
        List<String> parameters = method.getParameters().stream()
                .map(parameter -> QualifiedName.of(parameter.asType()))
                .toList();
        return switch (method.getSimpleName().toString()) {
            case "equals" -> parameters.equals(List.of("java.lang.Object"));
            case "hashCode", "toString" -> parameters.isEmpty();
            default -> false;
        };
    }
}
