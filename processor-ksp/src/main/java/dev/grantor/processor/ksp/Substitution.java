package dev.grantor.processor.ksp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import org.jspecify.annotations.Nullable;

/** Substitutes type arguments for type parameters. */
final class Substitution {

    private Substitution() {}

    static KspType apply(Map<TypeParameterElement, KspType> arguments, KspType type) {
        if (arguments.isEmpty()) {
            return type;
        }
        if (type instanceof KspType.Variable variable) {
            return arguments.getOrDefault(variable.element(), variable);
        }
        if (type instanceof KspType.Declared declared) {
            return new KspType.Declared(
                    declared.element(), all(arguments, declared.arguments()), declared.annotations());
        }
        if (type instanceof KspType.Missing missing) {
            return new KspType.Missing(missing.element(), all(arguments, missing.arguments()));
        }
        if (type instanceof KspType.Array array) {
            return new KspType.Array(apply(arguments, array.component()));
        }
        return type instanceof KspType.Wildcard wildcard
                ? new KspType.Wildcard(bound(arguments, wildcard.upper()), bound(arguments, wildcard.lower()))
                : type;
    }

    static List<KspType> all(Map<TypeParameterElement, KspType> arguments, List<KspType> types) {
        return types.stream().map(each -> apply(arguments, each)).toList();
    }

    private static @Nullable KspType bound(Map<TypeParameterElement, KspType> arguments, @Nullable KspType bound) {
        return bound == null ? null : apply(arguments, bound);
    }

    /** The substitution of a type for the parameters of its class; empty if the type is raw. */
    static Map<TypeParameterElement, KspType> of(KspType.Declared type) {
        Map<TypeParameterElement, KspType> arguments = new HashMap<>();
        for (int index = 0; index < type.arguments().size(); index++) {
            arguments.put(
                    type.element().getTypeParameters().get(index),
                    type.arguments().get(index));
        }
        return arguments;
    }

    /** The type itself, or its supertype of this class. */
    static Optional<KspType.Declared> asSuper(KspType.Declared type, TypeElement wanted) {
        if (type.element().equals(wanted)) {
            return Optional.of(type);
        }
        return supertypes(type).stream()
                .flatMap(parent -> parent.asDeclared().stream())
                .flatMap(parent -> asSuper(parent, wanted).stream())
                .findFirst();
    }

    static List<KspType> supertypes(KspType.Declared type) {
        return Stream.concat(Stream.of(type.element().getSuperclass()), type.element().getInterfaces().stream())
                .map(KspType.class::cast)
                .filter(parent -> parent != KspType.None.NONE)
                .map(parent -> apply(of(type), parent))
                .toList();
    }
}
