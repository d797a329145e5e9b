package dev.grantor.processor.internal.element;

import com.palantir.javapoet.ClassName;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Tells which elements the companion of a grant can name. */
public record Access(TypeElement grant, Sources sources, Elements elements) {

    /**
     * Whether it can name the type or the constructor, and every type around it. Types around the grant itself do not
     * count: if one of them is private, the grant is reported.
     */
    public boolean includes(Element element) {
        if (element instanceof PackageElement || isAround(element)) {
            return true;
        }
        Set<Modifier> modifiers = element.getModifiers();
        boolean accessible = modifiers.contains(Modifier.PUBLIC)
                || (!modifiers.contains(Modifier.PRIVATE) && packageOf(element).equals(packageOf(grant)));
        return accessible && includes(Objects.requireNonNull(element.getEnclosingElement()));
    }

    /**
     * Whether the companion of the part exists or will be generated. The class file of a part may have been compiled
     * without the processor.
     */
    public boolean includesCompanion(TypeElement part, ClassName companion) {
        return sources.include(part) || isThere(companion);
    }

    /** Whether there is such a class to compile against. */
    public boolean isThere(ClassName type) {
        return elements.getTypeElement(type.canonicalName()) != null;
    }

    private boolean isAround(Element element) {
        return Stream.iterate((Element) grant, Objects::nonNull, Element::getEnclosingElement)
                .anyMatch(element::equals);
    }

    private static Name packageOf(Element element) {
        return element instanceof PackageElement enclosing
                ? enclosing.getQualifiedName()
                : packageOf(Objects.requireNonNull(element.getEnclosingElement()));
    }
}
