package dev.grantor.processor.internal.read;

import dev.grantor.processor.internal.element.GrantAnnotations;
import dev.grantor.processor.internal.element.Methods;
import dev.grantor.processor.internal.element.QualifiedName;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.kotlin.KotlinClass;
import dev.grantor.processor.internal.kotlin.KotlinType;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import dev.grantor.processor.internal.message.Site;
import dev.grantor.processor.internal.model.ClaimType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what Kotlin says about a grant and kapt's Java does not, and reports what is wrong with it. */
public final class KotlinRules {

    /** The type that kapt writes in place of an unknown type. */
    private static final String NON_EXISTENT = "error.NonExistentClass";

    private final TypeElement type;
    private final Members members;
    private final Report report;
    private final Map<TypeElement, KotlinClass> classes = new LinkedHashMap<>();
    private boolean lostBodyReported;

    KotlinRules(TypeElement type, Members members, Report report) {
        this.type = type;
        this.members = members;
        this.report = report;
        Stream.concat(Stream.of(type), members.superInterfaces().stream()).forEach(each -> {
            classes.put(each, KotlinClass.of(each));
            reportTooNew(each);
        });
    }

    private void reportTooNew(TypeElement each) {
        KotlinClass.newerVersion(each)
                .ifPresent(version -> report.add(
                        Problem.KOTLIN_TOO_NEW,
                        Site.of(each),
                        each.getSimpleName(),
                        version,
                        KotlinClass.knownVersion()));
    }

    boolean isDataClass() {
        return ofType(type).data();
    }

    boolean isSealed() {
        return ofType(type).sealed();
    }

    /** Whether the method is the getter of a property. */
    boolean isProperty(ExecutableElement method) {
        return member(method).filter(KotlinClass.Member::isProperty).isPresent();
    }

    /**
     * Reports what is wrong with a method for reasons of Kotlin, and tells whether anything is. If so, the rules for
     * Java are not applied.
     */
    boolean refuses(ExecutableElement method) {
        if (refusesLostAnnotation(method)) {
            return true;
        }
        boolean claim = GrantAnnotations.isClaim(method);
        if (!claim && !method.getModifiers().contains(Modifier.ABSTRACT)) {
            return false;
        }
        Optional<KotlinClass.Member> member = member(method);
        if (member.isPresent() && refuses(method, member.get(), claim)) {
            return true;
        }
        boolean nonExistent = claim && mentionsNonExistent(method.getReturnType());
        if (nonExistent) {
            String label = member.map(KotlinClass.Member::label).orElse(members.label(method));
            report.add(Problem.KOTLIN_NON_EXISTENT, members.siteOf(method), label);
        }
        return nonExistent;
    }

    private boolean refuses(ExecutableElement method, KotlinClass.Member member, boolean claim) {
        Site site = members.siteOf(method);
        String label = label(member, Methods.declaring(method));
        switch (member.kind()) {
            case SETTER -> {
                if (claim && !member.isAbstract()) {
                    report.add(Problem.KOTLIN_VAR, site, label);
                }
            }
            case GETTER_OF_VAR -> report.add(Problem.KOTLIN_VAR, site, label);
            case FUNCTION, GETTER_OF_VAL -> {
                if (!member.isAbstract() && !method.isDefault()) {
                    reportLostBody(site, label, Methods.declaring(method));
                } else if (member.isInternal()) {
                    report.add(Problem.KOTLIN_INTERNAL_MEMBER, site, label, method.getSimpleName());
                } else if (claim && member.isSuspend()) {
                    report.add(Problem.KOTLIN_SUSPEND, site, label);
                } else if (claim && !member.receiver().isEmpty()) {
                    report.add(Problem.KOTLIN_EXTENSION, site, label, member.receiver());
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    /** Reports a grant once, since all its bodies are lost for the same reason. */
    private void reportLostBody(Site site, String label, TypeElement declaring) {
        if (!lostBodyReported) {
            report.add(Problem.KOTLIN_DEFAULT_IMPLS, site, label, declaring.getSimpleName());
            lostBodyReported = true;
        }
    }

    private static boolean mentionsNonExistent(TypeMirror type) {
        return QualifiedName.of(type).equals(NON_EXISTENT)
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(KotlinRules::mentionsNonExistent));
    }

    /** An annotation of a property without {@code get:} is on a synthetic method. */
    private boolean refusesLostAnnotation(ExecutableElement method) {
        Optional<WrittenAnnotation> lost = annotationHolders(method)
                .flatMap(each -> lostAnnotation(each, method))
                .findFirst();
        lost.ifPresent(annotation -> report.add(
                Problem.KOTLIN_LOST_ANNOTATION,
                members.siteOf(method),
                annotation.simpleName(),
                member(method).map(KotlinClass.Member::name).orElse(members.label(method)),
                annotation.string("value").map(value -> "(\"" + value + "\")").orElse("")));
        return lost.isPresent();
    }

    /** The synthetic methods with the annotations of the property whose getter is given. */
    public static Stream<ExecutableElement> annotationHolders(ExecutableElement method) {
        String holder = method.getSimpleName() + "$annotations";
        TypeElement declaring = Methods.declaring(method);
        return Stream.concat(Stream.of(declaring), ElementFilter.typesIn(declaring.getEnclosedElements()).stream())
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .filter(each -> each.getSimpleName().contentEquals(holder) && KotlinClass.isMadeUp(each));
    }

    private static Stream<WrittenAnnotation> lostAnnotation(ExecutableElement holder, ExecutableElement method) {
        return GrantAnnotations.OF_MEMBERS.stream()
                .filter(annotation -> !WrittenAnnotation.isOn(method, annotation))
                .flatMap(annotation -> WrittenAnnotation.find(holder, annotation).stream());
    }

    /** Reports members that are missing from the stub, since Java cannot name them. */
    void readHidden() {
        Set<String> told = new HashSet<>();
        readHidden(KotlinClass.Member::isAnnotated, told, this::reportHidden);
        classes.values().stream()
                .filter(KotlinClass::bodies)
                .flatMap(each -> each.members().stream())
                .filter(member -> !member.isAbstract())
                .filter(member -> member.annotations().named())
                .forEach(member -> told.add(member.jvmName()));
        readHidden(member -> member.kind() != KotlinClass.Kind.SETTER, told, this::readHidden);
    }

    private void readHidden(
            Predicate<KotlinClass.Member> filter,
            Set<String> told,
            BiConsumer<KotlinClass.Member, TypeElement> reader) {
        classes.forEach((declaring, each) -> each.members().stream()
                .filter(member -> !member.isNameable())
                .filter(filter)
                .filter(member -> told.add(member.jvmName()))
                .forEach(member -> reader.accept(member, declaring)));
    }

    private void readHidden(KotlinClass.Member member, TypeElement declaring) {
        if (member.isAbstract()) {
            reportHidden(member, declaring);
        } else if (ofType(declaring).bodies()) {
            report.add(Problem.KOTLIN_HIDDEN_ANNOTATION, Site.of(type), label(member, declaring), member.jvmName());
        } else {
            reportLostBody(Site.of(type), label(member, declaring), declaring);
        }
    }

    private void reportHidden(KotlinClass.Member member, TypeElement declaring) {
        HiddenMembers.report(member, label(member, declaring), Site.of(type), report);
    }

    /** Metadata alone has the nullness of what a collection holds, and tells whether it may change. */
    void readElements(ExecutableElement accessor, ClaimType read) {
        KotlinType declared = members.kotlinType(accessor);
        KotlinType type = declared.name().replace('/', '.').equals("java.util.Optional")
                ? declared.arguments().get(0)
                : declared;
        if (hasNullableElements(type, read)) {
            report.add(Problem.CLAIM_NULLABLE_ELEMENT, members.siteOf(accessor), members.label(accessor));
        }
        if (hasMutableCollection(type, read)) {
            report.add(
                    Problem.KOTLIN_MUTABLE_COLLECTION,
                    members.siteOf(accessor),
                    members.label(accessor),
                    type.label(),
                    type.readOnly().label());
        }
    }

    private static boolean hasNullableElements(KotlinType declared, ClaimType read) {
        Optional<ClaimType> element = read.held();
        if (element.isEmpty() || declared.arguments().isEmpty()) {
            return false;
        }
        KotlinType last = last(declared);
        return last.nullable() || hasNullableElements(last, element.get());
    }

    private static boolean hasMutableCollection(KotlinType declared, ClaimType read) {
        Optional<ClaimType> element = read.held();
        if (element.isEmpty()) {
            return read instanceof ClaimType.FreeForm && declared.isMutableCollection();
        }
        return declared.isMutableCollection()
                || (!declared.arguments().isEmpty() && hasMutableCollection(last(declared), element.get()));
    }

    private static KotlinType last(KotlinType declared) {
        return declared.arguments().get(declared.arguments().size() - 1);
    }

    private KotlinClass ofType(TypeElement declaring) {
        return Objects.requireNonNull(classes.get(declaring));
    }

    private Optional<KotlinClass.Member> member(ExecutableElement method) {
        return ofType(Methods.declaring(method)).member(method);
    }

    private String label(KotlinClass.Member member, TypeElement declaring) {
        return declaring.equals(type) ? member.label() : member.label() + " of " + declaring.getSimpleName();
    }
}
