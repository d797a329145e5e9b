package dev.grantor.processor;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** A site that a Java compiler knows: an element, one of its annotations, or a value in that. */
record ElementSite(
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) implements Site {

    /** For what does not stand in the sources. */
    static final ElementSite NOWHERE = new ElementSite(null, null, null);

    ElementSite(Element element) {
        this(element, null, null);
    }
}
