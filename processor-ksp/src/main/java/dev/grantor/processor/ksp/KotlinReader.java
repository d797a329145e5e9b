package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.ClassKind;
import com.google.devtools.ksp.symbol.KSAnnotated;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSFunctionDeclaration;
import com.google.devtools.ksp.symbol.KSPropertyAccessor;
import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import com.google.devtools.ksp.symbol.KSType;
import com.google.devtools.ksp.symbol.KSTypeAlias;
import com.google.devtools.ksp.symbol.KSTypeArgument;
import com.google.devtools.ksp.symbol.KSTypeParameter;
import com.google.devtools.ksp.symbol.KSTypeReference;
import com.google.devtools.ksp.symbol.Modifier;
import com.google.devtools.ksp.symbol.Variance;
import dev.grantor.annotation.WireName;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.kotlin.KotlinClass;
import dev.grantor.processor.internal.kotlin.KotlinType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Kotlin type as {@code KotlinMetadata} reads a class file. It assumes that interfaces keep their bodies: KSP's
 * Gradle plugin says {@code disable} by default, whatever the compiler does.
 */
final class KotlinReader {

    private final KspSymbols symbols;
    private final KSClassDeclaration type;
    private final List<KSTypeParameter> typeParameters;
    private final List<KotlinClass.Member> members = new ArrayList<>();

    KotlinReader(KSClassDeclaration type, KspSymbols symbols) {
        this.type = type;
        this.typeParameters = type.getTypeParameters();
        this.symbols = symbols;
    }

    KotlinClass read() {
        if (!KspModifiers.isKotlin(type)) {
            return KotlinClass.UNKNOWN;
        }
        for (KSDeclaration each : Sequences.list(type.getDeclarations())) {
            if (each instanceof KSFunctionDeclaration function) {
                addFunction(function);
            } else if (each instanceof KSPropertyDeclaration property) {
                addProperty(property);
            }
        }
        Set<Modifier> modifiers = type.getModifiers();
        return new KotlinClass(
                modifiers.contains(Modifier.DATA),
                modifiers.contains(Modifier.SEALED),
                modifiers.contains(Modifier.PRIVATE) && type.getParentDeclaration() != null,
                true,
                Sequences.list(type.getSuperTypes()).stream()
                        .map(each -> type(each.resolve(), typeParameters))
                        .toList(),
                Sequences.list(type.getDeclarations()).stream()
                        .filter(each -> each instanceof KSClassDeclaration entry
                                && entry.getClassKind() == ClassKind.ENUM_ENTRY)
                        .map(this::constant)
                        .toList(),
                members);
    }

    private KotlinClass.Constant constant(KSDeclaration entry) {
        return new KotlinClass.Constant(
                entry.getSimpleName().asString(),
                symbols.annotations().of(entry.getAnnotations()).stream()
                        .map(each -> new WrittenAnnotation(symbols.type((KSClassDeclaration) entry), each))
                        .filter(each -> each.simpleName().equals(WireName.class.getSimpleName()))
                        .flatMap(each -> each.string("value").stream())
                        .findFirst());
    }

    private void addFunction(KSFunctionDeclaration function) {
        String name = symbols.resolver().getJvmName(function);
        KSTypeReference result = function.getReturnType();
        KotlinClass.Annotations annotations = annotations(function);
        if (name == null
                || result == null
                || function.getSimpleName().asString().equals("<init>")
                || isHidden(function, annotations)) {
            return;
        }
        boolean suspends = function.getModifiers().contains(Modifier.SUSPEND);
        members.add(new KotlinClass.Member(
                KotlinClass.Kind.FUNCTION,
                function.getSimpleName().asString(),
                name,
                function.getParameters().size()
                        + function.getContextParameters().size()
                        + (function.getExtensionReceiver() == null ? 0 : 1)
                        + (suspends ? 1 : 0),
                function.isAbstract(),
                function.getModifiers().contains(Modifier.INTERNAL),
                suspends,
                label(function.getExtensionReceiver()),
                type(result.resolve(), typeParameters),
                annotations));
    }

    /** A private member matters only if its annotations have to be refused. */
    private static boolean isHidden(KSDeclaration member, KotlinClass.Annotations annotations) {
        return member.getModifiers().contains(Modifier.PRIVATE)
                && annotations.names().isEmpty();
    }

    private static KotlinClass.Annotations annotations(KSAnnotated... annotated) {
        return new KotlinClass.Annotations(
                Arrays.stream(annotated)
                        .flatMap(each -> Sequences.list(each.getAnnotations()).stream())
                        .map(each -> KspTypeMapper.name(
                                each.getAnnotationType().resolve().getDeclaration()))
                        .collect(Collectors.toSet()),
                true);
    }

    private void addProperty(KSPropertyDeclaration property) {
        int parameters = property.getContextParameters().size() + (property.getExtensionReceiver() == null ? 0 : 1);
        if (property.getGetter() != null) {
            KotlinClass.Kind kind =
                    property.isMutable() ? KotlinClass.Kind.GETTER_OF_VAR : KotlinClass.Kind.GETTER_OF_VAL;
            addAccessor(kind, property.getGetter(), parameters, annotations(property, property.getGetter()));
        }
        if (property.getSetter() != null) {
            addAccessor(
                    KotlinClass.Kind.SETTER, property.getSetter(), parameters + 1, annotations(property.getSetter()));
        }
    }

    private void addAccessor(
            KotlinClass.Kind kind, KSPropertyAccessor accessor, int parameters, KotlinClass.Annotations annotations) {
        KSPropertyDeclaration property = accessor.getReceiver();
        String name = symbols.resolver().getJvmName(accessor);
        if (name != null && !isHidden(property, annotations)) {
            members.add(new KotlinClass.Member(
                    kind,
                    property.getSimpleName().asString(),
                    name,
                    parameters,
                    isAbstract(accessor),
                    property.getModifiers().contains(Modifier.INTERNAL),
                    false,
                    label(property.getExtensionReceiver()),
                    type(property.getType().resolve(), typeParameters),
                    annotations));
        }
    }

    static boolean isAbstract(KSPropertyAccessor accessor) {
        return accessor.getModifiers().contains(Modifier.ABSTRACT)
                || accessor.getReceiver().getModifiers().contains(Modifier.ABSTRACT);
    }

    private String label(@Nullable KSTypeReference receiver) {
        return receiver == null ? "" : type(receiver.resolve(), typeParameters).label();
    }

    private static KotlinType type(KSType type, List<KSTypeParameter> parameters) {
        List<KotlinType> arguments = type.getArguments().stream()
                .map(each -> argument(each, parameters))
                .toList();
        return type.getDeclaration() instanceof KSTypeAlias alias
                ? type(alias.getType().resolve(), alias.getTypeParameters())
                        .with(arguments)
                        .asNullable(type.isMarkedNullable())
                : new KotlinType(name(type.getDeclaration(), parameters), type.isMarkedNullable(), false, arguments);
    }

    private static KotlinType argument(KSTypeArgument argument, List<KSTypeParameter> parameters) {
        return argument.getType() == null
                ? KotlinType.STAR
                : type(argument.getType().resolve(), parameters)
                        .asArgument(argument.getVariance() != Variance.INVARIANT);
    }

    /** The name as in metadata. A type parameter of a function has none. */
    private static String name(KSDeclaration type, List<KSTypeParameter> parameters) {
        if (type instanceof KSTypeParameter parameter) {
            List<String> names =
                    parameters.stream().map(each -> each.getName().asString()).toList();
            int index = names.indexOf(parameter.getName().asString());
            return index < 0 ? "?" : KotlinType.parameter(index);
        }
        if (!(type instanceof KSClassDeclaration)) {
            return "?";
        }
        String packageName = type.getPackageName().asString();
        String name = KspTypeMapper.name(type);
        return packageName.isEmpty() || name.isEmpty()
                ? name
                : packageName.replace('.', '/') + "/" + name.substring(packageName.length() + 1);
    }
}
