package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.KSFile;
import com.google.devtools.ksp.symbol.KSNode;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.Name;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A type without a declaration: one that does not exist, or one that the compiler makes. */
final class KspNamedType extends KspElement implements TypeElement {

    private final KspName qualifiedName;
    private List<KspElement> members = List.of();

    KspNamedType(String qualifiedName) {
        super(qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1));
        this.qualifiedName = new KspName(qualifiedName);
    }

    /** The class for the top-level declarations of a file. */
    static KspNamedType ofFile(KSFile file, KspSymbols symbols) {
        String name = file.getFileName().replaceFirst("\\.kts?$", "");
        String className = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Kt";
        String packageName = file.getPackageName().asString();
        KspNamedType made = new KspNamedType(packageName.isEmpty() ? className : packageName + "." + className);
        made.members = new KspMembers(made, true, symbols)
                .read(file).stream()
                        .filter(each -> !(each instanceof TypeElement))
                        .toList();
        return made;
    }

    @Override
    public List<KspElement> getEnclosedElements() {
        return members;
    }

    @Override
    @Nullable
    KSNode node() {
        return null;
    }

    @Override
    public ElementKind getKind() {
        return ElementKind.CLASS;
    }

    @Override
    public NestingKind getNestingKind() {
        return NestingKind.TOP_LEVEL;
    }

    @Override
    public Name getQualifiedName() {
        return qualifiedName;
    }

    @Override
    public TypeMirror getSuperclass() {
        return KspType.None.NONE;
    }

    @Override
    public List<? extends TypeMirror> getInterfaces() {
        return List.of();
    }

    @Override
    public List<? extends TypeParameterElement> getTypeParameters() {
        return List.of();
    }

    @Override
    public Element getEnclosingElement() {
        String name = qualifiedName.toString();
        return new KspPackage(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitType(this, parameter);
    }
}
