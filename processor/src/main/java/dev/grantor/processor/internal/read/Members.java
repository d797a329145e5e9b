package dev.grantor.processor.internal.read;

import dev.grantor.processor.internal.element.GrantAnnotations;
import dev.grantor.processor.internal.element.Methods;
import dev.grantor.processor.internal.kotlin.KotlinClass;
import dev.grantor.processor.internal.kotlin.KotlinNotation;
import dev.grantor.processor.internal.kotlin.KotlinType;
import dev.grantor.processor.internal.message.Notation;
import dev.grantor.processor.internal.message.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * The methods of an interface and of all interfaces that it extends, in the order of their names, since compilers
 * disagree on any other.
 */
final class Members {

    private final Types types;
    private final TypeElement type;
    private final NullnessReader nullness;
    private final KotlinTypes kotlinTypes;
    private final Map<String, TypeElement> interfaces = new LinkedHashMap<>();
    private final Set<TypeElement> inheritedGrants = new LinkedHashSet<>();
    private final Map<TypeMirror, TypeElement> undefined = new LinkedHashMap<>();
    private final Set<TypeElement> raw = new LinkedHashSet<>();

    Members(TypeElement type, Types types, NullnessReader nullness) {
        this.type = type;
        this.types = types;
        this.nullness = nullness;
        collect(type);
        this.kotlinTypes = new KotlinTypes(type, types);
    }

    /** Stops at other grants, whose problems are reported with them. */
    private void collect(TypeElement current) {
        if (!current.equals(type) && GrantAnnotations.isDeclared(current)) {
            inheritedGrants.add(current);
            return;
        }
        if (interfaces.putIfAbsent(current.getQualifiedName().toString(), current) != null) {
            return;
        }
        for (TypeMirror parent : current.getInterfaces()) {
            if (parent.getKind() == TypeKind.ERROR) {
                undefined.put(parent, current);
            } else if (isRawWithClaims((DeclaredType) parent)) {
                raw.add((TypeElement) ((DeclaredType) parent).asElement());
            } else {
                collect((TypeElement) ((DeclaredType) parent).asElement());
            }
        }
    }

    private static boolean isRawWithClaims(DeclaredType parent) {
        TypeElement element = (TypeElement) parent.asElement();
        return parent.getTypeArguments().isEmpty()
                && !element.getTypeParameters().isEmpty()
                && element.getEnclosedElements().stream().anyMatch(GrantAnnotations::isClaim);
    }

    /** Interfaces with claims that it extends without their type arguments. */
    Set<TypeElement> rawInterfaces() {
        return Collections.unmodifiableSet(raw);
    }

    TypeElement type() {
        return type;
    }

    /** Grants and parts that it extends, directly or not. */
    Set<TypeElement> inheritedGrants() {
        return Collections.unmodifiableSet(inheritedGrants);
    }

    /** Interfaces that do not exist, or do not exist yet, each with the one that names it. */
    Map<TypeMirror, TypeElement> undefinedInterfaces() {
        return Collections.unmodifiableMap(undefined);
    }

    /** The interfaces that it extends, directly or not, without grants. */
    List<TypeElement> superInterfaces() {
        return interfaces.values().stream().filter(each -> !each.equals(type)).toList();
    }

    /** The simple names of the types that it declares or inherits, which hide others of that name. */
    Set<String> nestedTypes() {
        return interfaces.values().stream()
                .flatMap(each -> ElementFilter.typesIn(each.getEnclosedElements()).stream())
                .map(each -> each.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    /** All methods, overridden ones included, those with one name together. */
    Map<String, List<ExecutableElement>> byName() {
        Map<String, List<ExecutableElement>> methods = new TreeMap<>();
        for (TypeElement each : interfaces.values()) {
            for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
                if (!KotlinClass.isMadeUp(method)) {
                    methods.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
                            .add(method);
                }
            }
        }
        return methods;
    }

    /** The methods that no other method of that name overrides. */
    List<ExecutableElement> mostSpecific(List<ExecutableElement> sameName) {
        return sameName.stream()
                .filter(method -> sameName.stream().noneMatch(other -> overrides(other, method)))
                .toList();
    }

    private boolean overrides(ExecutableElement method, ExecutableElement overridden) {
        TypeMirror subtype = types.erasure(Methods.declaring(method).asType());
        TypeMirror supertype = types.erasure(Methods.declaring(overridden).asType());
        return !types.isSameType(subtype, supertype)
                && types.isSubtype(subtype, supertype)
                && types.isSubsignature(signature(method), signature(overridden));
    }

    private ExecutableType signature(ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    }

    /** The accessor's return type, with type arguments in place of the interface's type parameters. */
    TypeMirror returnType(ExecutableElement accessor) {
        DeclaredType self = (DeclaredType) type.asType();
        return isInherited(accessor)
                        && !Methods.declaring(accessor).getTypeParameters().isEmpty()
                ? kotlinTypes.withoutWildcards(
                        ((ExecutableType) types.asMemberOf(self, accessor)).getReturnType(), accessor)
                : accessor.getReturnType();
    }

    /** Whether the accessor returns {@link #returnType} with wildcards that nobody wrote. */
    boolean hasWildcardsOfKotlin(ExecutableElement accessor) {
        return kotlinTypes.hasWildcardsOfKotlin(accessor);
    }

    KotlinType kotlinType(ExecutableElement accessor) {
        return kotlinTypes.of(accessor);
    }

    Nullness nullness(ExecutableElement accessor) {
        return standsForNullable(accessor.getReturnType()) ? Nullness.NULLABLE : nullness.of(accessor);
    }

    /** Whether the type is a type parameter whose argument is nullable. */
    boolean standsForNullable(TypeMirror declared) {
        return declared instanceof TypeVariable variable
                && variable.asElement() instanceof TypeParameterElement parameter
                && TypeArgument.of(type, parameter)
                        .filter(TypeArgument::nullable)
                        .isPresent();
    }

    boolean isInherited(ExecutableElement method) {
        return !Methods.declaring(method).equals(type);
    }

    /** Where to show a problem of a method: at itself, or, where it is inherited, at the type. */
    Site siteOf(ExecutableElement method) {
        return isInherited(method) ? Site.of(type, KotlinNotation.of(type, method)) : Site.of(method);
    }

    /** How a message names a method: {@code room()}, or {@code Base.room()} where it is inherited. */
    String label(ExecutableElement method) {
        Notation notation = KotlinNotation.of(type, method);
        String parameters = String.join(
                ", ",
                method.getParameters().stream()
                        .map(parameter -> notation.label(parameter.asType()))
                        .toList());
        String name = method.getSimpleName() + "(" + parameters + ")";
        return isInherited(method) ? Methods.declaring(method).getSimpleName() + "." + name : name;
    }
}
