package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.KSNode;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A constant of an enum, or a parameter. */
final class KspVariable extends KspElement implements VariableElement {

    private final ElementKind kind;
    private final @Nullable Element enclosing;
    private final KspType type;
    private final List<KspAnnotation> annotations;
    private final @Nullable KSNode node;

    KspVariable(
            ElementKind kind,
            String name,
            @Nullable Element enclosing,
            KspType type,
            List<KspAnnotation> annotations,
            @Nullable KSNode node) {
        super(name);
        this.kind = kind;
        this.enclosing = enclosing;
        this.type = type;
        this.annotations = annotations;
        this.node = node;
    }

    @Override
    @Nullable
    KSNode node() {
        return node;
    }

    @Override
    public ElementKind getKind() {
        return kind;
    }

    @Override
    public TypeMirror asType() {
        return type;
    }

    @Override
    public @Nullable Object getConstantValue() {
        return null;
    }

    @Override
    public @Nullable Element getEnclosingElement() {
        return enclosing;
    }

    @Override
    public List<KspAnnotation> getAnnotationMirrors() {
        return annotations;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitVariable(this, parameter);
    }
}
