package dev.grantor.processor.internal.read;

import dev.grantor.processor.internal.message.Labels;
import dev.grantor.processor.internal.message.Notation;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A class that generated code creates; tells what keeps it from doing so. */
final class InstantiableClass {

    private final TypeElement type;
    private final GrantContext grant;
    private final Notation notation;

    InstantiableClass(TypeElement type, GrantContext grant, Notation notation) {
        this.type = type;
        this.grant = grant;
        this.notation = notation;
    }

    /** Why there cannot be objects of it: it is no class, or an abstract one. */
    Optional<String> flawOfKind() {
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
            return Optional.of("it is " + Labels.kindOf(type));
        }
        return type.getModifiers().contains(Modifier.ABSTRACT) ? Optional.of("it is abstract") : Optional.empty();
    }

    /** Why generated code cannot name it alone: it needs an object around it, or is hidden. */
    Optional<String> flawOfPlace() {
        if (type.getNestingKind().isNested()
                && type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("it is an inner class");
        }
        return grant.access().includes(type) ? Optional.empty() : Optional.of("it is not public");
    }

    /** Why generated code cannot call its constructor without parameters. */
    Optional<String> flawOfConstructor() {
        return flawOfConstructor(each -> each.getParameters().isEmpty(), "without parameters");
    }

    /**
     * As {@link #flawOfConstructor()}, for another constructor.
     *
     * @param description what the constructor has, for messages
     */
    Optional<String> flawOfConstructor(Predicate<ExecutableElement> isMeant, String description) {
        Optional<ExecutableElement> constructor = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(grant.access()::includes)
                .filter(isMeant)
                .findFirst();
        return constructor.isEmpty()
                ? Optional.of("it has no public constructor " + description)
                : constructor.get().getThrownTypes().stream()
                        .filter(this::isChecked)
                        .findFirst()
                        .map(thrown -> "its constructor declares checked " + notation.label(thrown));
    }

    private boolean isChecked(TypeMirror thrown) {
        Elements elements = grant.elements();
        Types types = grant.types();
        return Stream.of("java.lang.RuntimeException", "java.lang.Error")
                .map(elements::getTypeElement)
                .noneMatch(unchecked -> types.isSubtype(thrown, unchecked.asType()));
    }
}
