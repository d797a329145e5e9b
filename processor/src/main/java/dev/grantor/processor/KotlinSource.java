package dev.grantor.processor;

/** A type of which its front end knows the Kotlin itself, without metadata. */
interface KotlinSource {

    /** What its Kotlin says beyond Java. */
    KotlinClass kotlin();
}
