package dev.grantor.annotation;

import org.jspecify.annotations.Nullable;

/**
 * Tells the processor whether the compiler shows annotations on types in class files: javac does so since 22
 * (JDK-8225377). If the compiler does not show this annotation, it shows none, and the nullness of an inherited
 * accessor is unknown.
 */
interface NullnessCanary {

    @Nullable
    String mayBeNull();
}
