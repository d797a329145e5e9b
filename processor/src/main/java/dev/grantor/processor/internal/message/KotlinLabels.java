package dev.grantor.processor.internal.message;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** How messages name Java's view of a type that is declared in Kotlin. */
final class KotlinLabels {

    private KotlinLabels() {}

    static String of(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED, ERROR -> declared((DeclaredType) type);
            case ARRAY -> array(((ArrayType) type).getComponentType());
            case WILDCARD -> wildcard((WildcardType) type);
            default -> type.getKind().isPrimitive() ? primitive(type) : Labels.of(type);
        };
    }

    private static String declared(DeclaredType type) {
        String name = switch (Labels.qualifiedName(type)) {
            case "java.lang.Integer" -> "Int";
            case "java.lang.Character" -> "Char";
            case "java.lang.Object" -> "Any";
            case "java.lang.Void" -> "Nothing";
            default -> Labels.nameOf(type);
        };
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return arguments.isEmpty()
                ? name
                : arguments.stream().map(KotlinLabels::of).collect(Collectors.joining(", ", name + "<", ">"));
    }

    private static String array(TypeMirror component) {
        return component.getKind().isPrimitive() ? primitive(component) + "Array" : "Array<" + of(component) + ">";
    }

    private static String primitive(TypeMirror type) {
        String name = type.getKind().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /**
     * Kotlin declares {@code out} with the class. On the JVM, each use then has a wildcard that is not in the source.
     */
    private static String wildcard(WildcardType type) {
        @Nullable TypeMirror upper = type.getExtendsBound();
        @Nullable TypeMirror lower = type.getSuperBound();
        if (upper != null) {
            return of(upper);
        }
        return lower == null ? "*" : "in " + of(lower);
    }
}
