package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.KSNode;
import com.google.devtools.ksp.symbol.KSTypeParameter;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A type parameter of a type or of a method. */
final class KspTypeParameter extends KspElement implements TypeParameterElement {

    private final KSTypeParameter declaration;
    private final KspSymbols symbols;

    KspTypeParameter(KSTypeParameter declaration, KspSymbols symbols) {
        super(declaration.getName().asString());
        this.declaration = declaration;
        this.symbols = symbols;
    }

    @Override
    @Nullable
    KSNode node() {
        return declaration;
    }

    @Override
    public ElementKind getKind() {
        return ElementKind.TYPE_PARAMETER;
    }

    @Override
    public TypeMirror asType() {
        return new KspType.Variable(this);
    }

    @Override
    public List<? extends TypeMirror> getBounds() {
        List<KspType> bounds = Sequences.list(declaration.getBounds()).stream()
                .map(bound -> symbols.typeMapper().boxed(bound.resolve()))
                .toList();
        return bounds.isEmpty() ? List.of(symbols.object()) : bounds;
    }

    @Override
    public @Nullable Element getGenericElement() {
        return getEnclosingElement();
    }

    /** The type that declares it. The processor asks nothing of a method's type parameters. */
    @Override
    public @Nullable Element getEnclosingElement() {
        return symbols.enclosingType(declaration).orElse(null);
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitTypeParameter(this, parameter);
    }
}
