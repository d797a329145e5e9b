package dev.grantor.processor.ksp;

import dev.grantor.processor.internal.element.QualifiedName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.NullType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Implements the methods that the processor calls. */
final class KspTypes implements Types {

    private final KspSymbols symbols;

    KspTypes(KspSymbols symbols) {
        this.symbols = symbols;
    }

    @Override
    public boolean isSameType(TypeMirror one, TypeMirror other) {
        return ((KspType) one).isSame((KspType) other);
    }

    @Override
    public boolean isSubtype(TypeMirror type, TypeMirror supertype) {
        if (!(type instanceof KspType.Declared one) || !(supertype instanceof KspType.Declared other)) {
            return isSameType(type, supertype);
        }
        return QualifiedName.of(other).equals("java.lang.Object")
                || Substitution.asSuper(one, other.element())
                        .filter(parent -> contains(other, parent))
                        .isPresent();
    }

    /** A raw type is compatible with every parameterisation. */
    private boolean contains(KspType.Declared wanted, KspType.Declared given) {
        if (wanted.arguments().isEmpty() || given.arguments().isEmpty()) {
            return true;
        }
        for (int index = 0; index < wanted.arguments().size(); index++) {
            if (!contains(wanted.arguments().get(index), given.arguments().get(index))) {
                return false;
            }
        }
        return true;
    }

    private boolean contains(KspType wanted, KspType given) {
        if (!(wanted instanceof KspType.Wildcard wildcard)) {
            return wanted.isSame(given);
        }
        return (wildcard.upper() == null || isSubtype(given, wildcard.upper()))
                && (wildcard.lower() == null || isSubtype(wildcard.lower(), given));
    }

    @Override
    public boolean isAssignable(TypeMirror type, TypeMirror target) {
        return isSubtype(type, target);
    }

    @Override
    public boolean isSubsignature(ExecutableType one, ExecutableType other) {
        List<KspType> ones = ((KspType.Method) one).parameters();
        List<KspType> others = ((KspType.Method) other).parameters();
        return KspType.areSame(ones, others)
                || KspType.areSame(ones, others.stream().map(this::erase).toList());
    }

    @Override
    public List<? extends TypeMirror> directSupertypes(TypeMirror type) {
        return type instanceof KspType.Declared declared ? Substitution.supertypes(declared) : List.of();
    }

    @Override
    public TypeMirror erasure(TypeMirror type) {
        return erase((KspType) type);
    }

    private KspType erase(KspType type) {
        if (type instanceof KspType.Declared declared) {
            return new KspType.Declared(declared.element(), List.of());
        }
        if (type instanceof KspType.Variable variable) {
            return erase((KspType) variable.getUpperBound());
        }
        return type instanceof KspType.Array array ? new KspType.Array(erase(array.component())) : type;
    }

    @Override
    public TypeElement boxedClass(PrimitiveType primitive) {
        String name = switch (primitive.getKind()) {
            case INT -> "Integer";
            case CHAR -> "Character";
            default -> {
                String lower = primitive.getKind().name().toLowerCase(Locale.ROOT);
                yield Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
            }
        };
        return Objects.requireNonNull(symbols.type("java.lang." + name));
    }

    @Override
    public DeclaredType getDeclaredType(TypeElement type, TypeMirror... arguments) {
        return new KspType.Declared(
                type, Arrays.stream(arguments).map(KspType.class::cast).toList());
    }

    @Override
    public TypeMirror asMemberOf(DeclaredType containing, Element element) {
        ExecutableElement method = (ExecutableElement) element;
        Map<TypeParameterElement, KspType> arguments = Substitution.asSuper((KspType.Declared) containing, (TypeElement)
                        Objects.requireNonNull(method.getEnclosingElement()))
                .map(Substitution::of)
                .orElse(Map.of());
        KspType.Method declared = (KspType.Method) method.asType();
        return new KspType.Method(
                Substitution.apply(arguments, declared.returnType()),
                Substitution.all(arguments, declared.parameters()),
                declared.thrown());
    }

    @Override
    public Element asElement(TypeMirror type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean contains(TypeMirror one, TypeMirror other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PrimitiveType unboxedType(TypeMirror type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public TypeMirror capture(TypeMirror type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PrimitiveType getPrimitiveType(TypeKind kind) {
        throw new UnsupportedOperationException();
    }

    @Override
    public NullType getNullType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public NoType getNoType(TypeKind kind) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ArrayType getArrayType(TypeMirror component) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WildcardType getWildcardType(@Nullable TypeMirror upper, @Nullable TypeMirror lower) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DeclaredType getDeclaredType(@Nullable DeclaredType containing, TypeElement type, TypeMirror... arguments) {
        throw new UnsupportedOperationException();
    }
}
