package dev.grantor.processor.internal.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** How messages name types. The compilers' own {@code toString} differs between them and shows annotations. */
public final class Labels {

    private Labels() {}

    public static String of(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED, ERROR -> declared((DeclaredType) type);
            case ARRAY -> of(((ArrayType) type).getComponentType()) + "[]";
            case TYPEVAR -> ((TypeVariable) type).asElement().getSimpleName().toString();
            case WILDCARD -> wildcard((WildcardType) type);
            default -> type.getKind().name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** The undefined type in a type, if there is one. ecj calls {@code List<Missing>} undefined as a whole. */
    public static Optional<String> undefinedIn(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> undefinedIn(((ArrayType) type).getComponentType());
            case WILDCARD ->
                Stream.of(((WildcardType) type).getExtendsBound(), ((WildcardType) type).getSuperBound())
                        .filter(Objects::nonNull)
                        .flatMap(bound -> undefinedIn(bound).stream())
                        .findFirst();
            case DECLARED, ERROR -> undefinedIn((DeclaredType) type);
            default -> Optional.empty();
        };
    }

    private static Optional<String> undefinedIn(DeclaredType type) {
        Optional<String> inside = type.getTypeArguments().stream()
                .flatMap(argument -> undefinedIn(argument).stream())
                .findFirst();
        return inside.isEmpty() && type.getKind() == TypeKind.ERROR ? Optional.of(nameOf(type)) : inside;
    }

    /** The name of a type. javac has none for an undefined type with type arguments. */
    static String nameOf(DeclaredType type) {
        String name = type.asElement().getSimpleName().toString();
        return SourceVersion.isIdentifier(name) ? name : "a type";
    }

    static String qualifiedName(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }

    private static String declared(DeclaredType type) {
        String name = nameOf(type);
        List<String> arguments =
                type.getTypeArguments().stream().map(Labels::of).toList();
        return arguments.isEmpty() ? name : name + "<" + String.join(", ", arguments) + ">";
    }

    private static String wildcard(WildcardType type) {
        @Nullable TypeMirror upper = type.getExtendsBound();
        @Nullable TypeMirror lower = type.getSuperBound();
        if (upper != null) {
            return "? extends " + of(upper);
        }
        return lower == null ? "?" : "? super " + of(lower);
    }

    public static String kindOf(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            case RECORD -> "a record";
            case CLASS -> "a class";
            case INTERFACE -> "an interface";
            default -> "not one";
        };
    }
}
