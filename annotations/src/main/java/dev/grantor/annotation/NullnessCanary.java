package dev.grantor.annotation;

import org.jspecify.annotations.Nullable;

/**
 * Tells the processor whether the compiler shows annotations on types in class files: javac does so since 22
 * (JDK-8225377). Where it does not show this one, it shows none, and what an inherited accessor returns may be null or
 * not.
 */
interface NullnessCanary {

    @Nullable
    String mayBeNull();
}
