package dev.grantor.processor.internal.read;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantPart;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds parts that contain themselves through required claims, and so cannot be built. */
final class PartCycles {

    private final Types types;
    private final NullnessReader nullness;

    PartCycles(Types types, NullnessReader nullness) {
        this.types = types;
        this.nullness = nullness;
    }

    /**
     * The parts on the way from {@code part} through {@code accessor} back to it. Of the parts in a circle only the
     * first by name gets an answer, so that the circle is reported once.
     */
    Optional<List<TypeElement>> through(TypeElement part, ExecutableElement accessor) {
        List<TypeElement> path = new ArrayList<>(List.of(part));
        boolean circle = requiredPart(new Members(part, types, nullness), accessor)
                .filter(next -> leadsBack(next, path))
                .isPresent();
        boolean first = path.stream().noneMatch(each -> name(each).compareTo(name(part)) < 0);
        return circle && first ? Optional.of(path) : Optional.empty();
    }

    private boolean leadsBack(TypeElement current, List<TypeElement> path) {
        if (current.equals(path.get(0))) {
            return true;
        }
        if (path.contains(current)) {
            return false;
        }
        path.add(current);
        Members members = new Members(current, types, nullness);
        for (List<ExecutableElement> sameName : members.byName().values()) {
            for (ExecutableElement accessor : members.mostSpecific(sameName)) {
                if (requiredPart(members, accessor)
                        .filter(next -> leadsBack(next, path))
                        .isPresent()) {
                    return true;
                }
            }
        }
        path.remove(current);
        return false;
    }

    private static Optional<TypeElement> requiredPart(Members members, ExecutableElement accessor) {
        boolean required = WrittenAnnotation.isOn(accessor, Claim.class)
                && accessor.getModifiers().contains(Modifier.ABSTRACT)
                && accessor.getParameters().isEmpty()
                && members.nullness(accessor) != Nullness.NULLABLE;
        return required ? part(members.returnType(accessor)) : Optional.empty();
    }

    private static Optional<TypeElement> part(TypeMirror type) {
        return type instanceof DeclaredType declared && WrittenAnnotation.isOn(declared.asElement(), GrantPart.class)
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
