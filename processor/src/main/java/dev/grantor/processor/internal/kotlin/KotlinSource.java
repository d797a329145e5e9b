package dev.grantor.processor.internal.kotlin;

import javax.lang.model.element.TypeElement;

/** A type whose front end reads Kotlin sources, not metadata. */
public interface KotlinSource extends TypeElement {

    /** What its Kotlin says beyond Java. */
    KotlinClass kotlin();
}
