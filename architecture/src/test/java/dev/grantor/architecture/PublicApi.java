package dev.grantor.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an artifact promises its users, as text: a line for each type, and below it one for each member. */
final class PublicApi {

    private static final Set<JavaModifier> SHOWN = Set.of(
            JavaModifier.PUBLIC,
            JavaModifier.PROTECTED,
            JavaModifier.STATIC,
            JavaModifier.FINAL,
            JavaModifier.ABSTRACT);

    private PublicApi() {}

    static String of(Artifact artifact) {
        return artifact.classes().stream()
                .filter(PublicApi::isPromised)
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .map(PublicApi::describe)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isPromised(JavaClass type) {
        return !type.getPackageName().contains(".internal") && isVisibleWithAllAround(type);
    }

    private static boolean isVisibleWithAllAround(JavaClass type) {
        return isVisible(type.getModifiers())
                && !type.isAnonymousClass()
                && type.getEnclosingClass()
                        .map(PublicApi::isVisibleWithAllAround)
                        .orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static String describe(JavaClass type) {
        Set<String> members = new TreeSet<>();
        type.getMembers().stream()
                .filter(member -> isVisible(member.getModifiers()))
                .map(PublicApi::describe)
                .forEach(members::add);
        return Stream.concat(Stream.of(header(type)), members.stream().map(member -> "    " + member))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String header(JavaClass type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        String supertypes = Stream.concat(
                        type.getSuperclass().stream()
                                .filter(each -> !each.getName().startsWith("java.lang.")),
                        type.getInterfaces().stream())
                .map(JavaType::getName)
                .sorted()
                .collect(Collectors.joining(", "));
        return modifiers(type.getModifiers()) + kind + " " + type.getName()
                + (supertypes.isEmpty() ? "" : " : " + supertypes);
    }

    private static String describe(JavaMember member) {
        if (member instanceof JavaField field) {
            return modifiers(field.getModifiers()) + field.getType().getName() + " " + field.getName();
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        String returned = unit instanceof JavaConstructor ? "" : name(unit.getReturnType()) + " ";
        List<String> parameters =
                unit.getParameterTypes().stream().map(PublicApi::name).toList();
        return modifiers(unit.getModifiers()) + returned + unit.getName() + "(" + String.join(", ", parameters) + ")";
    }

    private static String name(JavaType type) {
        return type.toErasure().getName();
    }

    private static String modifiers(Set<JavaModifier> modifiers) {
        return modifiers.stream()
                .filter(SHOWN::contains)
                .sorted()
                .map(modifier -> modifier.name().toLowerCase(java.util.Locale.ROOT) + " ")
                .collect(Collectors.joining());
    }
}
