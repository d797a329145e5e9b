package dev.grantor.processor.ksp;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.NullType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.TypeVisitor;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** The types of Java that a grant can name, as plain data. */
sealed interface KspType extends TypeMirror {

    @Override
    default List<? extends AnnotationMirror> getAnnotationMirrors() {
        return List.of();
    }

    @Override
    default <A extends Annotation> A getAnnotation(Class<A> annotationType) {
        throw new UnsupportedOperationException();
    }

    @Override
    default <A extends Annotation> A[] getAnnotationsByType(Class<A> annotationType) {
        throw new UnsupportedOperationException();
    }

    /** A class or an interface; without arguments it may be raw. */
    record Declared(TypeElement element, List<KspType> arguments, List<KspAnnotation> annotations)
            implements KspType, DeclaredType {

        Declared(TypeElement element, List<KspType> arguments) {
            this(element, arguments, List.of());
        }

        @Override
        public TypeKind getKind() {
            return TypeKind.DECLARED;
        }

        @Override
        public Element asElement() {
            return element;
        }

        @Override
        public TypeMirror getEnclosingType() {
            return None.NONE;
        }

        @Override
        public List<? extends TypeMirror> getTypeArguments() {
            return arguments;
        }

        @Override
        public List<? extends AnnotationMirror> getAnnotationMirrors() {
            return annotations;
        }

        @Override
        public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
            return visitor.visitDeclared(this, parameter);
        }
    }

    /** A type that does not exist, or does not exist yet. */
    record Missing(TypeElement element, List<KspType> arguments) implements KspType, ErrorType {

        @Override
        public TypeKind getKind() {
            return TypeKind.ERROR;
        }

        @Override
        public Element asElement() {
            return element;
        }

        @Override
        public TypeMirror getEnclosingType() {
            return None.NONE;
        }

        @Override
        public List<? extends TypeMirror> getTypeArguments() {
            return arguments;
        }

        @Override
        public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
            return visitor.visitError(this, parameter);
        }
    }

    /** A primitive type. */
    record Primitive(TypeKind kind) implements KspType, PrimitiveType {

        @Override
        public TypeKind getKind() {
            return kind;
        }

        @Override
        public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
            return visitor.visitPrimitive(this, parameter);
        }
    }

    /** An array. */
    record Array(KspType component) implements KspType, ArrayType {

        @Override
        public TypeKind getKind() {
            return TypeKind.ARRAY;
        }

        @Override
        public TypeMirror getComponentType() {
            return component;
        }

        @Override
        public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
            return visitor.visitArray(this, parameter);
        }
    }

    /** A wildcard, with one bound at most. */
    record Wildcard(@Nullable KspType upper, @Nullable KspType lower) implements KspType, WildcardType {

        @Override
        public TypeKind getKind() {
            return TypeKind.WILDCARD;
        }

        @Override
        public @Nullable TypeMirror getExtendsBound() {
            return upper;
        }

        @Override
        public @Nullable TypeMirror getSuperBound() {
            return lower;
        }

        @Override
        public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
            return visitor.visitWildcard(this, parameter);
        }
    }

    /** A type variable. */
    record Variable(TypeParameterElement element) implements KspType, TypeVariable {

        @Override
        public TypeKind getKind() {
            return TypeKind.TYPEVAR;
        }

        @Override
        public Element asElement() {
            return element;
        }

        @Override
        public TypeMirror getUpperBound() {
            return element.getBounds().get(0);
        }

        @Override
        public TypeMirror getLowerBound() {
            return Null.INSTANCE;
        }

        @Override
        public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
            return visitor.visitTypeVariable(this, parameter);
        }
    }

    /** The type of a method, with type arguments in place of type parameters. */
    record Method(KspType returnType, List<KspType> parameters, List<KspType> thrown)
            implements KspType, ExecutableType {

        @Override
        public TypeKind getKind() {
            return TypeKind.EXECUTABLE;
        }

        @Override
        public List<? extends TypeVariable> getTypeVariables() {
            return List.of();
        }

        @Override
        public TypeMirror getReturnType() {
            return returnType;
        }

        @Override
        public List<? extends TypeMirror> getParameterTypes() {
            return parameters;
        }

        @Override
        public TypeMirror getReceiverType() {
            return None.NONE;
        }

        @Override
        public List<? extends TypeMirror> getThrownTypes() {
            return thrown;
        }

        @Override
        public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
            return visitor.visitExecutable(this, parameter);
        }
    }

    /** No type, or none but {@code void}. */
    record None(TypeKind kind) implements KspType, NoType {

        static final None VOID = new None(TypeKind.VOID);
        static final None NONE = new None(TypeKind.NONE);

        @Override
        public TypeKind getKind() {
            return kind;
        }

        @Override
        public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
            return visitor.visitNoType(this, parameter);
        }
    }

    /** The type below all others. */
    enum Null implements KspType, NullType {
        INSTANCE;

        @Override
        public TypeKind getKind() {
            return TypeKind.NULL;
        }

        @Override
        public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
            return visitor.visitNull(this, parameter);
        }
    }

    /** The type itself, where it is known to be a class or an interface. */
    default Optional<Declared> asDeclared() {
        return this instanceof Declared declared ? Optional.of(declared) : Optional.empty();
    }

    /** Whether the two are the same type in Java; annotations do not count. */
    default boolean isSame(KspType other) {
        if (this instanceof Declared one && other instanceof Declared another) {
            return one.element.equals(another.element) && areSame(one.arguments, another.arguments);
        }
        if (this instanceof Array one && other instanceof Array another) {
            return one.component.isSame(another.component);
        }
        if (this instanceof Variable one && other instanceof Variable another) {
            return one.element.equals(another.element);
        }
        return (this instanceof Primitive || this instanceof None) && getKind() == other.getKind();
    }

    /** Whether the types are pairwise the same. */
    static boolean areSame(List<KspType> ones, List<KspType> others) {
        if (ones.size() != others.size()) {
            return false;
        }
        for (int index = 0; index < ones.size(); index++) {
            if (!ones.get(index).isSame(others.get(index))) {
                return false;
            }
        }
        return true;
    }
}
