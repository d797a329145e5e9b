package dev.grantor.processor.internal.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The simple names that are hidden in classes that implement the interface, by nested types that they inherit. JavaPoet
 * does not know inherited types.
 *
 * @param companion the class around those classes
 * @param names the simple names of the inherited types
 */
public record HiddenTypes(ClassName companion, Set<String> names) {

    public HiddenTypes {
        names = Set.copyOf(names);
    }

    /** The type, as such a class can name it. */
    public TypeName name(TypeName type) {
        return bare(type)
                .annotated(type.annotations().stream()
                        .map(annotation -> AnnotationSpec.builder(name((ClassName) annotation.type()))
                                .build())
                        .toList());
    }

    private TypeName bare(TypeName annotated) {
        TypeName type = annotated.withoutAnnotations();
        if (type instanceof ClassName simple) {
            return name(simple);
        }
        if (type instanceof ParameterizedTypeName parameterized) {
            return ParameterizedTypeName.get(
                    name(parameterized.rawType()),
                    parameterized.typeArguments().stream().map(this::name).toArray(TypeName[]::new));
        }
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(name(array.componentType()));
        }
        return type instanceof WildcardTypeName wildcard ? wildcard(wildcard) : type;
    }

    private TypeName wildcard(WildcardTypeName type) {
        return type.lowerBounds().isEmpty()
                ? WildcardTypeName.subtypeOf(name(type.upperBounds().get(0)))
                : WildcardTypeName.supertypeOf(name(type.lowerBounds().get(0)));
    }

    /** JavaPoet neither imports nor shortens a class in the unnamed package. */
    public ClassName name(ClassName type) {
        return isHidden(type) ? ClassName.get("", type.canonicalName()) : type.withoutAnnotations();
    }

    /** Inside the companion, JavaPoet leaves out the names of the classes around a class. */
    private boolean isHidden(ClassName type) {
        return type.topLevelClassName().equals(companion)
                ? type.simpleNames().stream().anyMatch(names::contains)
                : names.contains(type.topLevelClassName().simpleName());
    }

    /** A class in the type that such a class cannot name, not even by its qualified name. */
    public Optional<ClassName> unnameable(TypeName type) {
        return classes(type)
                .filter(each -> isHidden(each) && names.contains(firstSegment(each)))
                .findFirst();
    }

    private static String firstSegment(ClassName type) {
        String name = type.canonicalName();
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    private static Stream<ClassName> classes(TypeName type) {
        if (type instanceof ClassName simple) {
            return Stream.of(simple);
        }
        if (type instanceof ParameterizedTypeName parameterized) {
            return Stream.concat(
                    Stream.of(parameterized.rawType()),
                    parameterized.typeArguments().stream().flatMap(HiddenTypes::classes));
        }
        if (type instanceof WildcardTypeName wildcard) {
            return Stream.concat(wildcard.upperBounds().stream(), wildcard.lowerBounds().stream())
                    .flatMap(HiddenTypes::classes);
        }
        return type instanceof ArrayTypeName array ? classes(array.componentType()) : Stream.empty();
    }
}
