package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.KSNode;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** An annotation with the values that are written in the source. */
record KspAnnotation(
        DeclaredType type,
        Map<ExecutableElement, KspAnnotationValue> values,
        @Nullable KSNode node) implements AnnotationMirror {

    @Override
    public DeclaredType getAnnotationType() {
        return type;
    }

    @Override
    public Map<ExecutableElement, KspAnnotationValue> getElementValues() {
        return values;
    }
}
