package dev.grantor.processor.internal.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.grantor.processor.internal.element.QualifiedName;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.message.Notation;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.TypeNames;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
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
    private final InstantiableClass instantiable;

    CodecReader(ClaimContext claim, WrittenAnnotation claimAnnotation, TypeElement codec) {
        this.claim = claim;
        this.claimAnnotation = claimAnnotation;
        this.codec = codec;
        this.elements = claim.grant().elements();
        this.types = claim.grant().types();
        this.notation = claim.notation();
        this.instantiable = new InstantiableClass(codec, claim.grant(), notation);
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
        return instantiable
                .flawOfKind()
                .or(() -> flawOfHandledType(type))
                .or(instantiable::flawOfPlace)
                .or(() -> handledType() instanceof TypeVariable variable
                        ? flawOfGeneric(variable, type)
                        : instantiable.flawOfConstructor());
    }

    private Optional<String> flawOfHandledType(TypeMirror type) {
        TypeMirror handled = handledType();
        if (handled == null) {
            return Optional.of(
                    isRawCodec()
                            ? "it implements ClaimCodec without a type argument"
                            : "it does not implement ClaimCodec");
        }
        return isGeneric() || types.isSameType(handled, type)
                ? Optional.empty()
                : Optional.of("it implements ClaimCodec<" + notation.label(handled) + ">");
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
        return instantiable.flawOfConstructor(
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
