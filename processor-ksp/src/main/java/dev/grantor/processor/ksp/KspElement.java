package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.KSNode;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The base of all elements. Elements of one round are equal if they are identical. */
abstract class KspElement implements Element {

    private final KspName simpleName;

    KspElement(String simpleName) {
        this.simpleName = new KspName(simpleName);
    }

    /** Where messages are shown; null for synthetic elements. */
    abstract @Nullable KSNode node();

    /** Its documentation comment. */
    @Nullable
    String comment() {
        return null;
    }

    @Override
    public Name getSimpleName() {
        return simpleName;
    }

    @Override
    public TypeMirror asType() {
        return KspType.None.NONE;
    }

    @Override
    public Set<Modifier> getModifiers() {
        return Set.of();
    }

    @Override
    public List<? extends Element> getEnclosedElements() {
        return List.of();
    }

    @Override
    public List<KspAnnotation> getAnnotationMirrors() {
        return List.of();
    }

    @Override
    public final <A extends Annotation> A getAnnotation(Class<A> annotationType) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final <A extends Annotation> A[] getAnnotationsByType(Class<A> annotationType) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return simpleName.toString();
    }
}
