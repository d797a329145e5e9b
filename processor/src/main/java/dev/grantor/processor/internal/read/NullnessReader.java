package dev.grantor.processor.internal.read;

import dev.grantor.processor.internal.element.Methods;
import dev.grantor.processor.internal.element.QualifiedName;
import dev.grantor.processor.internal.element.Sources;
import dev.grantor.processor.internal.kotlin.KotlinClass;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads nullness from any annotation called {@code Nullable}, on a method or on its type. Before JDK 22, javac does not
 * show annotations on types that come from class files (JDK-8225377), though it shows {@code @NullMarked} there.
 */
final class NullnessReader {

    private static final String CANARY = "dev.grantor.annotation.NullnessCanary";
    private static final String KOTLIN_METADATA = "kotlin.Metadata";

    private final Elements elements;
    private final Sources sources;

    NullnessReader(Elements elements, Sources sources) {
        this.elements = elements;
        this.sources = sources;
    }

    Nullness of(ExecutableElement accessor) {
        if (Stream.of(accessor, accessor.getReturnType()).anyMatch(NullnessReader::saysNullable)
                || isNullableInKotlin(accessor)) {
            return Nullness.NULLABLE;
        }
        boolean told = accessor.getReturnType().getKind().isPrimitive()
                || sources.have(accessor)
                || saysNonNull(accessor)
                || showsTypesOfClassFiles();
        return told ? Nullness.NON_NULL : Nullness.UNKNOWN;
    }

    /**
     * Kotlin's annotations are not seen where a build leaves out {@code org.jetbrains:annotations}; metadata is always
     * there.
     */
    private static boolean isNullableInKotlin(ExecutableElement accessor) {
        return KotlinClass.of(Methods.declaring(accessor))
                .member(accessor)
                .filter(member -> member.type().nullable())
                .isPresent();
    }

    static boolean isNullable(TypeMirror type) {
        return saysNullable(type);
    }

    /** A method without {@code Nullable} in a class that Kotlin has compiled is not nullable. */
    private static boolean saysNonNull(ExecutableElement accessor) {
        return hasAnnotation(accessor, "NotNull")
                || hasAnnotation(accessor, "NonNull")
                || Objects.requireNonNull(accessor.getEnclosingElement()).getAnnotationMirrors().stream()
                        .anyMatch(mirror ->
                                QualifiedName.of(mirror.getAnnotationType()).equals(KOTLIN_METADATA));
    }

    private boolean showsTypesOfClassFiles() {
        TypeElement canary = elements.getTypeElement(CANARY);
        return canary != null
                && ElementFilter.methodsIn(canary.getEnclosedElements()).stream()
                        .allMatch(method -> saysNullable(method.getReturnType()));
    }

    private static boolean saysNullable(AnnotatedConstruct construct) {
        return hasAnnotation(construct, "Nullable");
    }

    private static boolean hasAnnotation(AnnotatedConstruct construct, String simpleName) {
        return construct.getAnnotationMirrors().stream()
                .map(mirror -> mirror.getAnnotationType().asElement().getSimpleName())
                .anyMatch(name -> name.contentEquals(simpleName));
    }
}
