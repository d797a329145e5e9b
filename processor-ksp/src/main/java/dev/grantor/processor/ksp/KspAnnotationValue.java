package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.KSNode;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import org.jspecify.annotations.Nullable;

/** A value in an annotation. */
record KspAnnotationValue(Object value, @Nullable KSNode node) implements AnnotationValue {

    @Override
    public Object getValue() {
        return value;
    }

    @Override
    public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, P parameter) {
        return visitor.visitUnknown(this, parameter);
    }
}
