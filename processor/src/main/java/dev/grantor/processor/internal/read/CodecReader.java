package dev.grantor.processor.internal.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.grantor.processor.internal.element.QualifiedName;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.message.Labels;
import dev.grantor.processor.internal.message.Notation;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.TypeNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the codec that a claim names with {@code using}. */
final class CodecReader {

    private final ClaimContext claim;
    private final WrittenAnnotation claimAnnotation;
    private final TypeElement codec;
    private final Elements elements;
    private final Types types;
    private final Notation notation;

    CodecReader(ClaimContext claim, WrittenAnnotation claimAnnotation, TypeElement codec) {
        this.claim = claim;
        this.claimAnnotation = claimAnnotation;
        this.codec = codec;
        this.elements = claim.grant().elements();
        this.types = claim.grant().types();
        this.notation = claim.notation();
    }

    /** Whether it is a codec for just this type, a collection perhaps, rather than for the elements of one. */
    boolean isFor(TypeMirror type) {
        TypeMirror handled = handledType();
        return handled != null && !isGeneric() && types.isSameType(handled, type);
    }

    Optional<ClaimType> read(TypeMirror type) {
        return flaw(type)
                .map(flaw -> {
                    claim.reportAt(
                            claimAnnotation.site("using"),
                            Problem.CODEC_BAD,
                            codec.getSimpleName(),
                            flaw,
                            notation.label(type));
                    return Optional.<ClaimType>empty();
                })
                .orElseGet(
                        () -> Optional.of(new ClaimType.Custom(TypeName.get(type), ClassName.get(codec), isGeneric())));
    }

    Optional<ClaimType> readBoxed(PrimitiveType type) {
        return read(types.boxedClass(type).asType());
    }

    private Optional<String> flaw(TypeMirror type) {
        TypeMirror handled = handledType();
        if (codec.getKind() != ElementKind.CLASS && codec.getKind() != ElementKind.RECORD) {
            return Optional.of("it is " + Labels.kindOf(codec));
        }
        if (codec.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("it is abstract");
        }
        if (handled == null) {
            return Optional.of(
                    isRawCodec()
                            ? "it implements ClaimCodec without a type argument"
                            : "it does not implement ClaimCodec");
        }
        if (!isGeneric() && !types.isSameType(handled, type)) {
            return Optional.of("it implements ClaimCodec<" + notation.label(handled) + ">");
        }
        if (codec.getNestingKind().isNested()
                && codec.getKind() == ElementKind.CLASS
                && !codec.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("it is an inner class");
        }
        if (!claim.grant().access().includes(codec)) {
            return Optional.of("it is not public");
        }
        return handled instanceof TypeVariable variable
                ? flawOfGeneric(variable, type)
                : flawOfConstructor(each -> each.getParameters().isEmpty(), "without parameters");
    }

    private Optional<String> flawOfGeneric(TypeVariable handled, TypeMirror type) {
        if (isGeneric(type)) {
            return Optional.of(notation.label(type) + " has no Class");
        }
        for (TypeMirror bound : ((TypeParameterElement) handled.asElement()).getBounds()) {
            if (!types.isSubtype(type, types.erasure(bound))) {
                return Optional.of("its " + notation.label(handled) + " extends " + notation.label(bound) + ", which "
                        + notation.label(type) + " does not");
            }
        }
        DeclaredType classOfType = types.getDeclaredType(elements.getTypeElement("java.lang.Class"), type);
        return flawOfConstructor(
                each -> takes(each, classOfType, codecOf(handled, type)), "with one " + notation.label(classOfType));
    }

    /** The codec with {@code type} in place of {@code handled}. */
    private DeclaredType codecOf(TypeVariable handled, TypeMirror type) {
        return types.getDeclaredType(
                codec,
                codec.getTypeParameters().stream()
                        .map(Element::asType)
                        .map(variable -> types.isSameType(variable, handled) ? type : variable)
                        .toArray(TypeMirror[]::new));
    }

    private boolean takes(ExecutableElement constructor, DeclaredType classOfType, DeclaredType codecOfType) {
        List<? extends TypeMirror> parameters =
                ((ExecutableType) types.asMemberOf(codecOfType, constructor)).getParameterTypes();
        return parameters.size() == 1
                && QualifiedName.of(parameters.get(0)).equals("java.lang.Class")
                && types.isAssignable(classOfType, parameters.get(0));
    }

    private Optional<String> flawOfConstructor(Predicate<ExecutableElement> isMeant, String description) {
        Optional<ExecutableElement> constructor = ElementFilter.constructorsIn(codec.getEnclosedElements()).stream()
                .filter(claim.grant().access()::includes)
                .filter(isMeant)
                .findFirst();
        return constructor.isEmpty()
                ? Optional.of("it has no public constructor " + description)
                : constructor.get().getThrownTypes().stream()
                        .filter(this::isChecked)
                        .findFirst()
                        .map(thrown -> "its constructor declares checked " + notation.label(thrown));
    }

    private boolean isChecked(TypeMirror thrown) {
        return Stream.of("java.lang.RuntimeException", "java.lang.Error")
                .map(elements::getTypeElement)
                .noneMatch(unchecked -> types.isSubtype(thrown, unchecked.asType()));
    }

    /** Whether there is no class literal of the type. */
    private static boolean isGeneric(TypeMirror type) {
        return type instanceof ArrayType array
                ? isGeneric(array.getComponentType())
                : type instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty();
    }

    /** Whether it is a codec for whatever type it is created with. */
    private boolean isGeneric() {
        TypeMirror handled = handledType();
        return handled != null && handled.getKind() == TypeKind.TYPEVAR;
    }

    private boolean isRawCodec() {
        TypeElement raw = elements.getTypeElement(TypeNames.CLAIM_CODEC.canonicalName());
        return raw != null && types.isSubtype(types.erasure(codec.asType()), types.erasure(raw.asType()));
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
