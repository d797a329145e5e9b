package dev.grantor.processor.internal.read;

import dev.grantor.processor.internal.element.Methods;
import dev.grantor.processor.internal.element.QualifiedName;
import dev.grantor.processor.internal.kotlin.KotlinClass;
import dev.grantor.processor.internal.kotlin.KotlinType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** The types of a grant's accessors as Kotlin declares them, with type arguments in place of type parameters. */
final class KotlinTypes {

    private final Types types;
    private final Map<String, List<KotlinType>> arguments = new HashMap<>();

    KotlinTypes(TypeElement type, Types types) {
        this.types = types;
        collect(type, List.of());
    }

    private void collect(TypeElement type, List<KotlinType> given) {
        if (arguments.putIfAbsent(type.getQualifiedName().toString(), given) != null) {
            return;
        }
        KotlinClass kotlin = KotlinClass.of(type);
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent instanceof DeclaredType declared && parent.getKind() == TypeKind.DECLARED) {
                TypeElement element = (TypeElement) declared.asElement();
                KotlinType supertype = kotlin.supertype(element).orElseGet(() -> ofJava(declared));
                collect(element, supertype.with(given).arguments());
            }
        }
    }

    /** The type that the accessor returns. */
    KotlinType of(ExecutableElement accessor) {
        return declared(accessor).with(given(accessor));
    }

    /**
     * Whether the accessor's type has wildcards that Kotlin writes for a type argument of a supertype, and nobody else.
     */
    boolean hasWildcardsOfKotlin(ExecutableElement accessor) {
        return declared(accessor).takesWildcards(given(accessor));
    }

    /** The type of the accessor without the wildcards that Kotlin writes. */
    TypeMirror withoutWildcards(TypeMirror type, ExecutableElement accessor) {
        return hasWildcardsOfKotlin(accessor) ? withoutWildcards(type, of(accessor)) : type;
    }

    private TypeMirror withoutWildcards(TypeMirror type, KotlinType written) {
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound = wildcard.getExtendsBound();
            return bound == null || written.projected() ? type : withoutWildcards(bound, written);
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return type;
        }
        List<? extends TypeMirror> all = ((DeclaredType) type).getTypeArguments();
        if (all.isEmpty() || all.size() != written.arguments().size()) {
            return type;
        }
        TypeMirror[] mended = new TypeMirror[all.size()];
        for (int index = 0; index < mended.length; index++) {
            mended[index] = withoutWildcards(all.get(index), written.arguments().get(index));
        }
        return types.getDeclaredType((TypeElement) ((DeclaredType) type).asElement(), mended);
    }

    private List<KotlinType> given(ExecutableElement accessor) {
        return arguments.getOrDefault(
                Methods.declaring(accessor).getQualifiedName().toString(), List.of());
    }

    private static KotlinType declared(ExecutableElement accessor) {
        Optional<KotlinClass.Member> member =
                KotlinClass.of(Methods.declaring(accessor)).member(accessor);
        return member.map(KotlinClass.Member::type).orElseGet(() -> ofJava(accessor.getReturnType()));
    }

    /** Java has no read-only collections, and nullness is not read here. */
    private static KotlinType ofJava(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> {
                DeclaredType declared = (DeclaredType) type;
                yield new KotlinType(
                        QualifiedName.of(declared),
                        false,
                        false,
                        declared.getTypeArguments().stream()
                                .map(KotlinTypes::ofJava)
                                .toList());
            }
            case TYPEVAR -> new KotlinType(variable((TypeVariable) type), false, false, List.of());
            case WILDCARD -> {
                TypeMirror bound = ((WildcardType) type).getExtendsBound();
                yield bound == null ? KotlinType.STAR : ofJava(bound).asArgument(true);
            }
            default -> new KotlinType(type.getKind().name(), false, false, List.of());
        };
    }

    private static String variable(TypeVariable type) {
        TypeParameterElement parameter = (TypeParameterElement) type.asElement();
        return parameter.getGenericElement() instanceof TypeElement owner
                ? KotlinType.parameter(TypeArgument.index(parameter, owner))
                : "?";
    }
}
