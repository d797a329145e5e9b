package dev.grantor.processor.internal.element;

import javax.lang.model.element.TypeElement;

/** A type that knows whether it comes from a source. */
public interface SourceType extends TypeElement {

    /** Whether it comes from a source, which need not be new in an incremental compilation. */
    boolean isSource();
}
