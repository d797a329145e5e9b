package dev.grantor.processor.internal.read;

import dev.grantor.annotation.Check;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantValue;
import dev.grantor.annotation.NotBlank;
import dev.grantor.annotation.WireName;
import dev.grantor.processor.internal.element.GrantAnnotations;
import dev.grantor.processor.internal.element.QualifiedName;
import dev.grantor.processor.internal.element.Sources;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.message.Notation;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import dev.grantor.processor.internal.message.Site;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.ScalarKind;
import dev.grantor.processor.internal.read.JsonLibrary.Meaning;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Warns of annotations of other libraries that say how values are written or which values are valid: Grantor reads its
 * own only. An annotation that says what holds anyway gets no warning.
 */
final class ForeignAnnotations {

    /** What libraries call the element of an annotation that gives a name. */
    private static final Set<String> NAME_ELEMENTS = Set.of("value", "name");

    private static final String CODEC = "Name a codec with {@Claim}(using = …), or remove it";

    private final Members members;
    private final Sources sources;
    private final Report report;

    ForeignAnnotations(Members members, Sources sources, Report report) {
        this.members = members;
        this.sources = sources;
        this.report = report;
    }

    /** @param accessors those of the claims, which some claims may lack a model for */
    void read(List<ExecutableElement> accessors, List<ClaimModel> claims) {
        Stream.concat(Stream.of(members.type()), members.superInterfaces().stream())
                .forEach(this::readInterface);
        for (ExecutableElement accessor : accessors) {
            claims.stream()
                    .filter(claim -> accessor.getSimpleName().contentEquals(claim.accessor()))
                    .forEach(claim -> readClaim(accessor, claim));
        }
        members.byName().values().stream()
                .flatMap(sameName -> members.mostSpecific(sameName).stream())
                .filter(method -> method.isDefault() && method.getParameters().isEmpty())
                .filter(method -> !GrantAnnotations.isClaim(method) && !WrittenAnnotation.isOn(method, Check.class))
                .forEach(this::readHelper);
    }

    private void readInterface(TypeElement type) {
        for (WrittenAnnotation annotation : WrittenAnnotation.allOn(type)) {
            Site site = type.equals(members.type()) ? annotation.site() : Site.of(members.type());
            String name = type.getSimpleName().toString();
            if (BeanValidation.isConstraint(annotation)) {
                reportConstraint(annotation, site, name, "Write a @Check");
            }
            reportJson(
                    annotation,
                    site,
                    name,
                    switch (Meaning.of(annotation)) {
                        case NAMING_STRATEGY -> "Use the naming of @Grant, @GrantPart or @Token";
                        case INCLUDE ->
                            "Write " + report.notation(site).annotation(Claim.class) + "(include = …) on its claims";
                        default -> "Remove it";
                    });
        }
    }

    private void readClaim(ExecutableElement accessor, ClaimModel claim) {
        Set<String> seen = new HashSet<>();
        for (WrittenAnnotation annotation : onAccessor(accessor)) {
            seen.add(annotation.qualifiedName());
            readOnValue(annotation, accessor, claim);
        }
        TypeMirror type = members.returnType(accessor);
        boolean optional = QualifiedName.of(type).equals("java.util.Optional");
        TypeMirror value = optional ? ((DeclaredType) type).getTypeArguments().get(0) : type;
        Stream.concat(type.getAnnotationMirrors().stream(), value.getAnnotationMirrors().stream())
                .map(annotation -> new WrittenAnnotation(accessor, annotation))
                .filter(annotation -> seen.add(annotation.qualifiedName()))
                .forEach(annotation -> readOnValue(annotation, accessor, claim));
        inside(value)
                .flatMap(each -> each.getAnnotationMirrors().stream())
                .map(annotation -> new WrittenAnnotation(accessor, annotation))
                .forEach(annotation -> readOnElement(annotation, accessor, claim));
        boolean bound = WrittenAnnotation.find(accessor, Claim.class)
                .flatMap(annotation -> annotation.value("using"))
                .isPresent();
        if (!bound) {
            Stream.concat(Stream.of(value), inside(value))
                    .flatMap(each -> enumeration(each).stream())
                    .forEach(each -> readEnum(each, members.siteOf(accessor)));
        }
    }

    private void readOnValue(WrittenAnnotation annotation, ExecutableElement accessor, ClaimModel claim) {
        Site site = siteOf(annotation, accessor);
        if (BeanValidation.isConstraint(annotation)) {
            boolean string = claim.type() instanceof ClaimType.Scalar scalar && scalar.kind() == ScalarKind.STRING;
            boolean notBlank = string && annotation.simpleName().equals("NotBlank");
            if (!notBlank || !claim.notBlank()) {
                reportConstraint(
                        annotation,
                        site,
                        claim.label(),
                        notBlank
                                ? "Use " + report.notation(site).annotation(NotBlank.class)
                                        + " of dev.grantor.annotation"
                                : insteadOf(
                                        annotation,
                                        report.notation(site)
                                                .write("A claim is required unless it is {@Nullable}, so remove it")));
            }
        }
        Meaning meaning = Meaning.of(annotation);
        if (meaning != Meaning.NAME || !saysOnly(annotation, claim.name(), claim.property())) {
            reportJson(
                    annotation, site, claim.label(), insteadOnClaim(annotation, meaning, report.notation(site), claim));
        }
    }

    private static String insteadOf(WrittenAnnotation constraint, String ofNotNull) {
        return constraint.simpleName().equals("NotNull") ? ofNotNull : "Write a @Check";
    }

    private String insteadOnClaim(WrittenAnnotation annotation, Meaning meaning, Notation notation, ClaimModel claim) {
        String claimAnnotation = notation.annotation(Claim.class);
        return switch (meaning) {
            case NAME -> {
                String name = written(annotation).orElse(claim.property());
                yield claim.wholeValue() || name.equals(claim.name())
                        ? "Remove it"
                        : "Write " + claimAnnotation + "(\"" + name + "\")";
            }
            case OTHER_NAMES -> "A claim has one name, so remove it";
            case LEAVE_OUT -> notation.write("To leave it out, give it a {default body} in place of {@Claim}");
            case INCLUDE -> "Write " + claimAnnotation + "(include = …)";
            case WHOLE_VALUE ->
                claim.wholeValue()
                        ? "Remove it"
                        : "Write " + notation.annotation(GrantValue.class) + " in place of " + claimAnnotation;
            case NAMING_STRATEGY, CREATOR, MARKER -> "Remove it";
            case FORM -> notation.write(CODEC);
        };
    }

    private void readOnElement(WrittenAnnotation annotation, ExecutableElement accessor, ClaimModel claim) {
        Site site = members.siteOf(accessor);
        if (BeanValidation.isConstraint(annotation)) {
            reportConstraint(
                    annotation, site, claim.label(), insteadOf(annotation, "Elements are never null, so remove it"));
        }
        reportJson(annotation, site, claim.label(), report.notation(site).write(CODEC));
    }

    /** A method that is no claim is not in the JSON; what says that it is, or checks something, may have meant more. */
    private void readHelper(ExecutableElement method) {
        String label = members.label(method);
        for (WrittenAnnotation annotation : onAccessor(method)) {
            Site site = siteOf(annotation, method);
            if (BeanValidation.isConstraint(annotation)) {
                reportConstraint(annotation, site, label, "Write a @Check");
            }
            switch (Meaning.of(annotation)) {
                case NAME ->
                    reportJson(
                            annotation,
                            site,
                            label,
                            "Add " + report.notation(site).annotation(Claim.class)
                                    + written(annotation)
                                            .map(name -> "(\"" + name + "\")")
                                            .orElse(""));
                case WHOLE_VALUE ->
                    reportJson(
                            annotation,
                            site,
                            label,
                            "Add " + report.notation(site).annotation(GrantValue.class));
                default -> {}
            }
        }
    }

    /** An enum of a library is reported at the claim. */
    private void readEnum(TypeElement type, Site claim) {
        for (Element each : Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                .toList()) {
            for (WrittenAnnotation annotation : WrittenAnnotation.allOn(each)) {
                String label = each.equals(type)
                        ? type.getSimpleName().toString()
                        : type.getSimpleName() + "." + each.getSimpleName();
                insteadInEnum(annotation, each, report.notation(claim))
                        .ifPresent(instead -> reportJson(
                                annotation, sources.include(type) ? annotation.site() : claim, label, instead));
            }
        }
    }

    private static Optional<String> insteadInEnum(WrittenAnnotation annotation, Element element, Notation notation) {
        Meaning meaning = Meaning.of(annotation);
        if (element.getKind() != ElementKind.ENUM_CONSTANT) {
            return switch (meaning) {
                case WHOLE_VALUE, CREATOR, NAMING_STRATEGY, FORM ->
                    Optional.of(notation.write(
                            "Name its constants with @WireName, or name a codec with {@Claim}(using = …)"));
                case NAME, OTHER_NAMES, LEAVE_OUT, INCLUDE, MARKER -> Optional.empty();
            };
        }
        String constant = element.getSimpleName().toString();
        String name = WrittenAnnotation.find(element, WireName.class)
                .flatMap(each -> each.string("value"))
                .orElse(constant);
        if (meaning != Meaning.NAME) {
            return Optional.of("Remove it, since a constant has one name");
        }
        return saysOnly(annotation, name, constant)
                ? Optional.empty()
                : Optional.of("Write @WireName(\"" + written(annotation).orElse(constant) + "\")");
    }

    /** Whether an annotation that gives a name gives this one, and says no more. */
    private static boolean saysOnly(WrittenAnnotation annotation, String name, String derived) {
        return written(annotation).orElse(derived).equals(name) && NAME_ELEMENTS.containsAll(annotation.elements());
    }

    private static Optional<String> written(WrittenAnnotation annotation) {
        return NAME_ELEMENTS.stream()
                .flatMap(element -> annotation.string(element).stream())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private static Optional<TypeElement> enumeration(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    /** What a type has between angle brackets, at every depth. */
    private static Stream<TypeMirror> inside(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? declared.getTypeArguments().stream().flatMap(each -> Stream.concat(Stream.of(each), inside(each)))
                : Stream.empty();
    }

    /** Those of the method, and those of the property in Kotlin that it is the getter of. */
    private static List<WrittenAnnotation> onAccessor(ExecutableElement method) {
        return Stream.concat(Stream.of(method), KotlinRules.annotationHolders(method))
                .flatMap(each -> WrittenAnnotation.allOn(each).stream())
                .toList();
    }

    private Site siteOf(WrittenAnnotation annotation, ExecutableElement method) {
        return annotation.element().equals(method) && !members.isInherited(method)
                ? annotation.site()
                : members.siteOf(method);
    }

    private void reportConstraint(WrittenAnnotation annotation, Site site, String label, String instead) {
        report.add(Problem.CONSTRAINT_IGNORED, site, annotation.simpleName(), label, instead);
    }

    private void reportJson(WrittenAnnotation annotation, Site site, String label, String instead) {
        JsonLibrary.of(annotation)
                .ifPresent(library -> report.add(
                        Problem.JSON_ANNOTATION_IGNORED,
                        site,
                        annotation.simpleName(),
                        library.label(),
                        label,
                        instead));
    }
}
