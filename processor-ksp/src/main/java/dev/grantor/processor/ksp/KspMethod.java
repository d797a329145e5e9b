package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.KSNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A method or a constructor, as Java knows it. */
final class KspMethod extends KspElement implements ExecutableElement {

    /**
     * The parts of a method.
     *
     * @param node where it is declared, or its property
     */
    record Parts(
            String name,
            Set<Modifier> modifiers,
            List<KspTypeParameter> typeParameters,
            KspType returnType,
            List<KspType> parameters,
            List<KspType> thrown,
            List<KspAnnotation> annotations,
            @Nullable String comment,
            @Nullable KSNode node) {}

    private final @Nullable Element enclosing;
    private final Parts parts;
    private final List<KspVariable> parameters;

    KspMethod(@Nullable Element enclosing, Parts parts) {
        super(parts.name);
        this.enclosing = enclosing;
        this.parts = parts;
        this.parameters = parts.parameters.stream()
                .map((Function<KspType, KspVariable>)
                        type -> new KspVariable(ElementKind.PARAMETER, "parameter", this, type, List.of(), parts.node))
                .toList();
    }

    /** The element of an annotation, of which only the name is known. */
    static KspMethod ofAnnotation(String name) {
        return new KspMethod(
                null,
                new Parts(name, Set.of(), List.of(), KspType.None.NONE, List.of(), List.of(), List.of(), null, null));
    }

    @Override
    @Nullable
    KSNode node() {
        return parts.node;
    }

    @Override
    @Nullable
    String comment() {
        return parts.comment;
    }

    @Override
    public ElementKind getKind() {
        return parts.name.equals("<init>") ? ElementKind.CONSTRUCTOR : ElementKind.METHOD;
    }

    @Override
    public Set<Modifier> getModifiers() {
        return parts.modifiers;
    }

    @Override
    public TypeMirror asType() {
        return new KspType.Method(parts.returnType, parts.parameters, parts.thrown);
    }

    @Override
    public List<KspAnnotation> getAnnotationMirrors() {
        return parts.annotations;
    }

    @Override
    public List<? extends TypeParameterElement> getTypeParameters() {
        return parts.typeParameters;
    }

    @Override
    public TypeMirror getReturnType() {
        return parts.returnType;
    }

    @Override
    public List<KspVariable> getParameters() {
        return parameters;
    }

    @Override
    public TypeMirror getReceiverType() {
        return KspType.None.NONE;
    }

    @Override
    public boolean isVarArgs() {
        return false;
    }

    @Override
    public boolean isDefault() {
        return parts.modifiers.contains(Modifier.DEFAULT);
    }

    @Override
    public List<? extends TypeMirror> getThrownTypes() {
        return parts.thrown;
    }

    @Override
    public @Nullable AnnotationValue getDefaultValue() {
        return null;
    }

    @Override
    public @Nullable Element getEnclosingElement() {
        return enclosing;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitExecutable(this, parameter);
    }
}
