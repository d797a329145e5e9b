package dev.grantor.processor;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A site that a Java compiler knows: an element, one of its annotations, or a value in that.
 *
 * @param given the notation, where it is not that of the element
 */
record ElementSite(
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        @Nullable Notation given)
        implements Site {

    /** For what does not stand in the sources. */
    static final ElementSite NOWHERE = new ElementSite(null, null, null, null);

    ElementSite(Element element) {
        this(element, null, null, null);
    }

    @Override
    public Notation notation() {
        return given == null ? Notation.of(element) : given;
    }
}
