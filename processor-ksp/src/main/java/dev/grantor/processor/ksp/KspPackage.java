package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.KSNode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import org.jspecify.annotations.Nullable;

/** A package. */
final class KspPackage extends KspElement implements PackageElement {

    private final KspName qualifiedName;

    KspPackage(String name) {
        super(name.substring(name.lastIndexOf('.') + 1));
        this.qualifiedName = new KspName(name);
    }

    @Override
    @Nullable
    KSNode node() {
        return null;
    }

    @Override
    public ElementKind getKind() {
        return ElementKind.PACKAGE;
    }

    @Override
    public Name getQualifiedName() {
        return qualifiedName;
    }

    @Override
    public boolean isUnnamed() {
        return qualifiedName.isEmpty();
    }

    @Override
    public @Nullable Element getEnclosingElement() {
        return null;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitPackage(this, parameter);
    }
}
