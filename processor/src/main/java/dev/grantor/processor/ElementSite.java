package dev.grantor.processor;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** A site that a Java compiler knows: an element, one of its annotations, or a value in that. */
record ElementSite(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) implements Site {

    ElementSite(Element element) {
        this(element, null, null);
    }
}
