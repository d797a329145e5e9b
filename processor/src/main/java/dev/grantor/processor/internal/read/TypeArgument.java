package dev.grantor.processor.internal.read;

import dev.grantor.processor.internal.kotlin.KotlinClass;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** The type argument for a type parameter of a superinterface. Compilers substitute the type, but not its nullness. */
record TypeArgument(TypeMirror type, boolean nullable) {

    /** What {@code type} gives for {@code parameter}; empty if it extends the interface without type arguments. */
    static Optional<TypeArgument> of(TypeElement type, TypeParameterElement parameter) {
        return type.getInterfaces().stream()
                .filter(parent -> parent.getKind() == TypeKind.DECLARED)
                .flatMap(parent -> by(type, (DeclaredType) parent, parameter).stream())
                .findFirst();
    }

    private static Optional<TypeArgument> by(TypeElement type, DeclaredType parent, TypeParameterElement parameter) {
        TypeElement declaring = (TypeElement) parent.asElement();
        if (declaring.equals(parameter.getGenericElement())) {
            return at(type, parent, parameter);
        }
        return of(declaring, parameter)
                .flatMap(argument -> argument.type instanceof TypeVariable passedOn && !argument.nullable
                        ? at(type, parent, (TypeParameterElement) passedOn.asElement())
                        : Optional.of(argument));
    }

    private static Optional<TypeArgument> at(TypeElement type, DeclaredType parent, TypeParameterElement parameter) {
        TypeElement declaring = (TypeElement) parent.asElement();
        if (parent.getTypeArguments().isEmpty()) {
            return Optional.empty();
        }
        int index = index(parameter, declaring);
        TypeMirror argument = parent.getTypeArguments().get(index);
        boolean nullable =
                NullnessReader.isNullable(argument) || KotlinClass.of(type).givesNullable(declaring, index);
        return Optional.of(new TypeArgument(argument, nullable));
    }

    /** Compares names: for an annotated type variable, ecj has another element. */
    static int index(TypeParameterElement parameter, TypeElement declaring) {
        return declaring.getTypeParameters().stream()
                .map(Element::getSimpleName)
                .toList()
                .indexOf(parameter.getSimpleName());
    }
}
