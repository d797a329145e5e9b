package dev.grantor.processor.internal.read;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantValue;
import dev.grantor.annotation.NamingStrategy;
import dev.grantor.annotation.NotBlank;
import dev.grantor.processor.internal.element.GrantAnnotations;
import dev.grantor.processor.internal.element.Methods;
import dev.grantor.processor.internal.element.QualifiedName;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.kotlin.KotlinNotation;
import dev.grantor.processor.internal.message.Labels;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import dev.grantor.processor.internal.model.WireNames;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Classifies the methods of a grant: accessors of claims, checks, helpers, and methods that do not belong in a grant.
 */
final class MethodClassifier {

    private static final Set<String> TAKEN = Set.of(
            "build",
            "clone",
            "copy",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    private final TypeElement type;
    private final Members members;
    private final NamingStrategy naming;
    private final KotlinRules kotlin;
    private final Report report;
    private final List<ExecutableElement> claims = new ArrayList<>();
    private final List<String> checks = new ArrayList<>();

    MethodClassifier(TypeElement type, Members members, NamingStrategy naming, KotlinRules kotlin, Report report) {
        this.type = type;
        this.members = members;
        this.naming = naming;
        this.kotlin = kotlin;
        this.report = report;
        members.byName().values().forEach(this::read);
    }

    /** The accessors of claims, one for each name. */
    List<ExecutableElement> claims() {
        return List.copyOf(claims);
    }

    /** The names of the methods with {@code @Check}. */
    List<String> checks() {
        return List.copyOf(checks);
    }

    private void read(List<ExecutableElement> sameName) {
        sameName.stream().filter(method -> !isMember(method)).forEach(this::readOutsider);
        List<ExecutableElement> methods =
                sameName.stream().filter(MethodClassifier::isMember).toList();
        members.mostSpecific(methods).stream()
                .filter(method -> !method.getParameters().isEmpty())
                .filter(method -> !kotlin.refuses(method))
                .forEach(this::readWithParameters);
        List<ExecutableElement> accessors = methods.stream()
                .filter(method -> method.getParameters().isEmpty())
                .toList();
        List<ExecutableElement> candidates = members.mostSpecific(accessors).stream()
                .filter(method -> !kotlin.refuses(method))
                .toList();
        if (candidates.size() > 1 && candidates.stream().anyMatch(GrantAnnotations::isClaim)) {
            readInheritedTwice(candidates, accessors);
        } else {
            candidates.forEach(method -> readAccessor(method, accessors));
        }
    }

    private static boolean isMember(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    private void readOutsider(ExecutableElement method) {
        String modifier = method.getModifiers().contains(Modifier.STATIC) ? "static" : "private";
        for (Class<?> annotation : GrantAnnotations.CLAIMS) {
            WrittenAnnotation.find(method, annotation)
                    .ifPresent(claim -> report.add(
                            Problem.CLAIM_STATIC,
                            claim.site(),
                            annotation.getSimpleName(),
                            members.label(method),
                            modifier));
        }
        if (WrittenAnnotation.isOn(method, Check.class)) {
            report.add(Problem.CHECK_SIGNATURE, members.siteOf(method), members.label(method), "It is " + modifier);
        }
    }

    private void readWithParameters(ExecutableElement method) {
        if (GrantAnnotations.isClaim(method)) {
            report.add(Problem.CLAIM_PARAMS, members.siteOf(method), members.label(method));
        } else if (WrittenAnnotation.isOn(method, Check.class)) {
            report.add(Problem.CHECK_SIGNATURE, members.siteOf(method), members.label(method), "It has parameters");
        } else if (method.getModifiers().contains(Modifier.ABSTRACT)) {
            readAbstractHelper(method);
        }
    }

    private void readAccessor(ExecutableElement method, List<ExecutableElement> sameName) {
        boolean isAbstract = method.getModifiers().contains(Modifier.ABSTRACT);
        if (WrittenAnnotation.isOn(method, Check.class)) {
            readCheck(method, isAbstract);
        } else if (GrantAnnotations.isClaim(method)) {
            readClaim(method, sameName);
        } else if (sameName.stream().anyMatch(each -> WrittenAnnotation.isOn(each, Check.class))) {
            reportLost(Problem.CHECK_OVERRIDDEN, method, sameName, Check.class);
        } else if (sameName.stream().anyMatch(GrantAnnotations::isClaim)) {
            ExecutableElement lost = sameName.stream()
                    .filter(GrantAnnotations::isClaim)
                    .findFirst()
                    .orElseThrow();
            report.add(
                    Problem.CLAIM_OVERRIDDEN,
                    members.siteOf(method),
                    members.label(method),
                    Methods.declaring(lost).getSimpleName(),
                    repeat(lost, method));
        } else if (isAbstract) {
            readAbstractHelper(method);
        }
    }

    private void readAbstractHelper(ExecutableElement method) {
        if (Methods.isOfEveryObject(method)) {
            return;
        }
        if (Methods.declaring(method).equals(type)) {
            report.add(Problem.CLAIM_UNANNOTATED, members.siteOf(method), members.label(method), remedy(method));
        } else {
            report.add(
                    Problem.GRANT_EXTENDS_UNSUPPORTED,
                    members.siteOf(method),
                    type.getSimpleName(),
                    members.label(method),
                    Methods.declaring(method).getSimpleName());
        }
    }

    private void readCheck(ExecutableElement method, boolean isAbstract) {
        if (isAbstract) {
            report.add(Problem.CHECK_SIGNATURE, members.siteOf(method), members.label(method), "It is abstract");
        } else if (method.getReturnType().getKind() != TypeKind.VOID) {
            report.add(Problem.CHECK_SIGNATURE, members.siteOf(method), members.label(method), "It returns something");
        } else if (!method.getThrownTypes().isEmpty()) {
            report.add(Problem.CHECK_SIGNATURE, members.siteOf(method), members.label(method), "It declares throws");
        } else {
            checks.add(method.getSimpleName().toString());
        }
    }

    private void reportLost(
            Problem problem, ExecutableElement method, List<ExecutableElement> sameName, Class<?> annotation) {
        sameName.stream()
                .filter(each -> WrittenAnnotation.isOn(each, annotation))
                .findFirst()
                .ifPresent(lost -> report.add(
                        problem,
                        members.siteOf(method),
                        members.label(method),
                        Methods.declaring(lost).getSimpleName(),
                        annotation.getSimpleName()));
    }

    private void readClaim(ExecutableElement method, List<ExecutableElement> sameName) {
        String label = members.label(method);
        if (WrittenAnnotation.isOn(method, GrantValue.class) && WrittenAnnotation.isOn(method, Claim.class)) {
            report.add(Problem.GRANT_VALUE_AND_CLAIM, members.siteOf(method), label);
        } else if (!method.getTypeParameters().isEmpty()) {
            report.add(Problem.CLAIM_METHOD_TYPE_PARAMETERS, members.siteOf(method), label);
        } else if (!method.getThrownTypes().isEmpty()) {
            report.add(
                    Problem.CLAIM_THROWS,
                    members.siteOf(method),
                    label,
                    Labels.of(method.getThrownTypes().get(0)));
        } else if (isNothing(method.getReturnType())) {
            report.add(Problem.CLAIM_VOID, members.siteOf(method), label);
        } else if (TAKEN.contains(method.getSimpleName().toString())) {
            report.add(Problem.CLAIM_BUILDER_CLASH, members.siteOf(method), label, suggestedName(method));
        } else {
            reportLostDetails(method, sameName);
            claims.add(method);
        }
    }

    private void reportLostDetails(ExecutableElement method, List<ExecutableElement> sameName) {
        for (Class<? extends Annotation> detail : GrantAnnotations.DETAILS) {
            if (WrittenAnnotation.isOn(method, detail)) {
                continue;
            }
            if (detail == NotBlank.class) {
                reportLost(Problem.NOT_BLANK_OVERRIDDEN, method, sameName, detail);
            } else {
                reportLost(Problem.DETAIL_OVERRIDDEN, method, sameName, detail);
            }
        }
    }

    /** Two unrelated interfaces declare the accessor, which is allowed if both say the same. */
    private void readInheritedTwice(List<ExecutableElement> candidates, List<ExecutableElement> sameName) {
        ExecutableElement first = candidates.get(0);
        Optional<ExecutableElement> different =
                candidates.stream().filter(each -> !saysTheSame(first, each)).findFirst();
        different.ifPresentOrElse(
                second -> report.add(
                        Problem.CLAIM_CONFLICT,
                        members.siteOf(first),
                        first.getSimpleName() + "()",
                        Methods.declaring(first).getSimpleName(),
                        Methods.declaring(second).getSimpleName(),
                        type.getSimpleName()),
                () -> readClaim(first, sameName));
    }

    private boolean saysTheSame(ExecutableElement one, ExecutableElement other) {
        return GrantAnnotations.isClaim(one)
                && GrantAnnotations.isClaim(other)
                && members.nullness(one) == members.nullness(other)
                && one.isDefault() == other.isDefault()
                && WrittenAnnotation.isOn(one, Deprecated.class) == WrittenAnnotation.isOn(other, Deprecated.class)
                && notBlank(one).equals(notBlank(other))
                && role(one).equals(role(other))
                && Labels.of(members.returnType(one)).equals(Labels.of(members.returnType(other)))
                && claim(one).equals(claim(other));
    }

    private static Optional<Boolean> notBlank(ExecutableElement accessor) {
        return WrittenAnnotation.find(accessor, NotBlank.class).map(notBlank -> notBlank.isSet("emptyAsAbsent"));
    }

    /** What the accessor is to a token: its annotations, with what they say. */
    private static Map<String, Object> role(ExecutableElement accessor) {
        Map<String, Object> role = new HashMap<>();
        Stream.concat(GrantAnnotations.CLAIMS.stream(), GrantAnnotations.DETAILS.stream())
                .forEach(annotation -> WrittenAnnotation.find(accessor, annotation)
                        .ifPresent(written -> role.put(
                                annotation.getSimpleName(),
                                List.of(written.string("value"), written.strings("within")))));
        return role;
    }

    private static List<Object> claim(ExecutableElement accessor) {
        return WrittenAnnotation.find(accessor, Claim.class)
                .<List<Object>>map(claim -> List.of(
                        claim.string("value"),
                        claim.strings("within"),
                        claim.constant("include", Claim.Include.NON_ABSENT),
                        claim.constant("unit", TimeUnit.SECONDS),
                        claim.type("using").map(QualifiedName::of)))
                .orElse(List.of());
    }

    private static boolean isNothing(TypeMirror type) {
        return type.getKind() == TypeKind.VOID || QualifiedName.of(type).equals("java.lang.Void");
    }

    private String remedy(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        if (name.startsWith("set") && method.getParameters().size() == 1) {
            return "Grants do not change, so they have no setters: remove it";
        }
        return method.getParameters().isEmpty() && !isNothing(method.getReturnType())
                ? "Add " + suggestedClaim(method)
                        + report.notation(members.siteOf(method)).write(", or give it a {default body}")
                : report.notation(members.siteOf(method)).write("Give it a {default body}");
    }

    /** The advice that keeps a claim which the method overrides. */
    private String repeat(ExecutableElement claim, ExecutableElement method) {
        Class<? extends Annotation> kind = GrantAnnotations.CLAIMS.stream()
                .filter(each -> WrittenAnnotation.isOn(claim, each))
                .findFirst()
                .orElseThrow();
        if (kind != Claim.class) {
            return "Repeat " + KotlinNotation.of(type, method).annotation(kind) + " here";
        }
        WrittenAnnotation annotation =
                WrittenAnnotation.find(claim, Claim.class).orElseThrow();
        String name = annotation.string("value").orElseGet(() -> suggestedName(claim));
        String written = KotlinNotation.of(type, method).annotation(Claim.class) + "(\"" + name + "\")";
        return Set.of("value").containsAll(annotation.elements())
                ? "Repeat " + written + " here"
                : "Repeat " + written + " here, with what else "
                        + Methods.declaring(claim).getSimpleName() + " says in it";
    }

    private String suggestedClaim(ExecutableElement method) {
        return KotlinNotation.of(type, method).annotation(Claim.class) + "(\"" + suggestedName(method) + "\")";
    }

    private String suggestedName(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        boolean beanStyle = BeanStyle.of(method);
        return WireNames.wireName(WireNames.property(name, beanStyle), naming);
    }
}
