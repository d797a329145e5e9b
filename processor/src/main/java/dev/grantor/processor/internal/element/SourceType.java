package dev.grantor.processor.internal.element;

import javax.lang.model.element.TypeElement;

/** A type whose front end knows where it comes from, which compilers do not tell. */
public interface SourceType extends TypeElement {

    /** Whether it comes from a source, which need not be new in an incremental compilation. */
    boolean isSource();
}
