package dev.grantor.processor;

/** A type of which its front end knows the Kotlin itself, without metadata, and where it comes from. */
interface KotlinSource {

    /** What its Kotlin says beyond Java. */
    KotlinClass kotlin();

    /** Whether it comes from a source, which need not be new in an incremental compilation. */
    boolean isSource();
}
