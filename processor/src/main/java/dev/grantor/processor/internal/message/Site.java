package dev.grantor.processor.internal.message;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a message is shown: at an element, at one of its annotations, or at a value of that annotation.
 *
 * @param element null for what has no place in the sources
 * @param notation the notation of what the message advises; null for that of the element
 */
public record Site(
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        @Nullable Notation notation) {

    /** For what has no place in the sources. */
    public static final Site NOWHERE = new Site(null, null, null, null);

    public static Site of(Element element) {
        return new Site(element, null, null, null);
    }

    public static Site of(Element element, Notation notation) {
        return new Site(element, null, null, notation);
    }

    public static Site of(Element element, AnnotationMirror annotation, @Nullable AnnotationValue value) {
        return new Site(element, annotation, value, null);
    }
}
