package dev.grantor.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the codec that a claim names with {@code using}. */
final class CodecReader {

    private final String claim;
    private final Mirror claimAnnotation;
    private final TypeElement codec;
    private final TypeElement grant;
    private final Types types;
    private final Report report;

    CodecReader(
            String claim, Mirror claimAnnotation, TypeElement codec, TypeElement grant, Types types, Report report) {
        this.claim = claim;
        this.claimAnnotation = claimAnnotation;
        this.codec = codec;
        this.grant = grant;
        this.types = types;
        this.report = report;
    }

    /** Whether it is a codec for just this type, a collection perhaps, rather than for the elements of one. */
    boolean isFor(DeclaredType type) {
        TypeMirror handled = handledType();
        return handled != null && !isGeneric() && types.isSameType(handled, type);
    }

    Optional<ClaimType> read(DeclaredType type) {
        return flaw(type)
                .map(flaw -> {
                    report.add(
                            Problem.CODEC_BAD,
                            claimAnnotation.site("using"),
                            claim,
                            codec.getSimpleName(),
                            flaw,
                            Labels.of(type));
                    return Optional.<ClaimType>empty();
                })
                .orElseGet(
                        () -> Optional.of(new ClaimType.Custom(TypeName.get(type), ClassName.get(codec), isGeneric())));
    }

    Optional<ClaimType> readBoxed(PrimitiveType type) {
        return read((DeclaredType) types.boxedClass(type).asType());
    }

    private Optional<String> flaw(DeclaredType type) {
        TypeMirror handled = handledType();
        if (codec.getKind() != ElementKind.CLASS || codec.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("it is abstract");
        }
        if (handled == null) {
            return Optional.of("it does not implement ClaimCodec");
        }
        if (!isGeneric() && !types.isSameType(handled, type)) {
            return Optional.of("it implements ClaimCodec<" + Labels.of(handled) + ">");
        }
        if (codec.getNestingKind().isNested() && !codec.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("it is an inner class");
        }
        if (!isAccessible(codec)) {
            return Optional.of("it is not public");
        }
        if (isGeneric()) {
            return type.getTypeArguments().isEmpty() && hasConstructorWithClass()
                    ? Optional.empty()
                    : Optional.of(
                            "it has no public constructor with one Class, or " + Labels.of(type) + " has no Class");
        }
        return hasConstructorWithout()
                ? Optional.empty()
                : Optional.of("it has no public constructor without parameters");
    }

    /** Whether it is a codec for whatever type it is created with. */
    private boolean isGeneric() {
        TypeMirror handled = handledType();
        return handled != null && handled.getKind() == TypeKind.TYPEVAR;
    }

    private boolean hasConstructorWithout() {
        return accessibleConstructors().stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty());
    }

    private boolean hasConstructorWithClass() {
        return accessibleConstructors().stream()
                .map(ExecutableElement::getParameters)
                .anyMatch(parameters -> parameters.size() == 1
                        && QualifiedName.of(parameters.get(0).asType()).equals("java.lang.Class"));
    }

    private boolean isAccessible(Element element) {
        Set<Modifier> modifiers = element.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                || (!modifiers.contains(Modifier.PRIVATE) && packageOf(element).equals(packageOf(grant)));
    }

    private static Name packageOf(Element element) {
        Element each = element;
        while (!(each instanceof PackageElement enclosing)) {
            each = Objects.requireNonNull(each.getEnclosingElement());
        }
        return enclosing.getQualifiedName();
    }

    private List<ExecutableElement> accessibleConstructors() {
        return ElementFilter.constructorsIn(codec.getEnclosedElements()).stream()
                .filter(this::isAccessible)
                .toList();
    }

    private @Nullable TypeMirror handledType() {
        return codecArgument(codec.asType());
    }

    private @Nullable TypeMirror codecArgument(TypeMirror type) {
        if (QualifiedName.of(type).equals(TypeNames.CLAIM_CODEC.canonicalName())) {
            List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
            return arguments.isEmpty() ? null : arguments.get(0);
        }
        for (TypeMirror parent : types.directSupertypes(type)) {
            TypeMirror argument = codecArgument(parent);
            if (argument != null) {
                return argument;
            }
        }
        return null;
    }
}
