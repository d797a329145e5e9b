package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.ClassKind;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSNode;
import com.google.devtools.ksp.symbol.Origin;
import dev.grantor.processor.internal.element.QualifiedName;
import dev.grantor.processor.internal.element.SourceType;
import dev.grantor.processor.internal.kotlin.KotlinClass;
import dev.grantor.processor.internal.kotlin.KotlinSource;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A class or an interface, of Kotlin or of Java. Its members are made on first use. */
final class KspTypeElement extends KspElement implements SourceType, KotlinSource {

    private final KSClassDeclaration declaration;
    private final KspSymbols symbols;
    private final KspName qualifiedName;
    private @Nullable Set<Modifier> modifiers;
    private @Nullable List<KspElement> members;
    private @Nullable List<KspAnnotation> annotations;
    private @Nullable List<KspTypeParameter> typeParameters;
    private @Nullable KotlinClass kotlin;

    KspTypeElement(String qualifiedName, KSClassDeclaration declaration, KspSymbols symbols) {
        super(declaration.getSimpleName().asString());
        this.qualifiedName = new KspName(qualifiedName);
        this.declaration = declaration;
        this.symbols = symbols;
    }

    KSClassDeclaration declaration() {
        return declaration;
    }

    @Override
    public KotlinClass kotlin() {
        if (kotlin == null) {
            kotlin = new KotlinReader(declaration, symbols).read();
        }
        return kotlin;
    }

    @Override
    public boolean isSource() {
        return declaration.getOrigin() == Origin.KOTLIN || declaration.getOrigin() == Origin.JAVA;
    }

    @Override
    @Nullable
    KSNode node() {
        return declaration;
    }

    @Override
    @Nullable
    String comment() {
        return declaration.getDocString();
    }

    @Override
    public ElementKind getKind() {
        return switch (declaration.getClassKind()) {
            case INTERFACE -> ElementKind.INTERFACE;
            case ENUM_CLASS -> ElementKind.ENUM;
            case ANNOTATION_CLASS -> ElementKind.ANNOTATION_TYPE;
            case CLASS, OBJECT, ENUM_ENTRY -> isRecord() ? ElementKind.RECORD : ElementKind.CLASS;
        };
    }

    private boolean isRecord() {
        return QualifiedName.of(getSuperclass()).equals("java.lang.Record");
    }

    @Override
    public NestingKind getNestingKind() {
        return declaration.getParentDeclaration() == null ? NestingKind.TOP_LEVEL : NestingKind.MEMBER;
    }

    @Override
    public Set<Modifier> getModifiers() {
        if (modifiers == null) {
            modifiers = KspModifiers.of(declaration);
        }
        return modifiers;
    }

    @Override
    public Name getQualifiedName() {
        return qualifiedName;
    }

    @Override
    public KspType.Declared asType() {
        return new KspType.Declared(
                this,
                getTypeParameters().stream()
                        .map(each -> (KspType) each.asType())
                        .toList());
    }

    @Override
    public TypeMirror getSuperclass() {
        if (declaration.getClassKind() == ClassKind.INTERFACE) {
            return KspType.None.NONE;
        }
        return symbols.supertypes(declaration).stream()
                .filter(type -> !isInterface(type))
                .findFirst()
                .orElse(KspType.None.NONE);
    }

    @Override
    public List<? extends TypeMirror> getInterfaces() {
        return symbols.supertypes(declaration).stream()
                .filter(KspTypeElement::isInterface)
                .toList();
    }

    /** Undefined supertypes count as interfaces: Kotlin does not tell what they would be. */
    private static boolean isInterface(KspType type) {
        return !(type instanceof KspType.Declared declared)
                || declared.element().getKind().isInterface();
    }

    @Override
    public List<? extends TypeParameterElement> getTypeParameters() {
        if (typeParameters == null) {
            typeParameters = declaration.getTypeParameters().stream()
                    .map(symbols::typeParameter)
                    .toList();
        }
        return typeParameters;
    }

    @Override
    public List<? extends Element> getEnclosedElements() {
        if (members == null) {
            members = new KspMembers(this, KspModifiers.isKotlin(declaration), symbols).read(declaration);
        }
        return members;
    }

    @Override
    public Element getEnclosingElement() {
        return declaration.getParentDeclaration() instanceof KSClassDeclaration outer
                ? symbols.type(outer)
                : symbols.packageOf(declaration.getPackageName().asString());
    }

    @Override
    public List<KspAnnotation> getAnnotationMirrors() {
        if (annotations == null) {
            annotations = symbols.annotations().ofType(declaration);
        }
        return annotations;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitType(this, parameter);
    }
}
