package dev.grantor.processor.internal.element;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the subtypes of an interface among the sources and in its package, whose types may be class files. */
public final class Heirs {

    private final Elements elements;
    private final Sources sources;

    public Heirs(Elements elements, Sources sources) {
        this.elements = elements;
        this.sources = sources;
    }

    /** Whether another interface extends it. */
    public boolean areThereOf(TypeElement type) {
        return Stream.concat(
                        ElementFilter.typesIn(elements.getPackageOf(type).getEnclosedElements()).stream(),
                        sources.types(elements))
                .flatMap(Heirs::withNested)
                .anyMatch(each -> inherits(each, type));
    }

    /** Whether another package can extend it. */
    public static boolean isExported(TypeElement type) {
        return Stream.iterate((Element) type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC)
                        || each.getModifiers().contains(Modifier.PROTECTED));
    }

    /** The type and all that are nested in it. */
    public static Stream<TypeElement> withNested(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(Heirs::withNested));
    }

    private static boolean inherits(TypeElement heir, TypeElement type) {
        return heir.getKind().isInterface()
                && heir.getInterfaces().stream()
                        .filter(parent -> parent.getKind() == TypeKind.DECLARED)
                        .anyMatch(parent -> ((DeclaredType) parent).asElement().equals(type));
    }
}
