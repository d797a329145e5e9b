package dev.grantor.processor;

import com.palantir.javapoet.ClassName;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.GrantPart;
import dev.grantor.annotation.NamingStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one annotated interface into a {@link GrantModel}. With {@link ClaimReader}, the only one that knows its elements. */
final class GrantReader {

    /** A type that a grant names and that does not exist, or does not exist yet. */
    record Undefined(String user, String type, Site site) {}

    private final Elements elements;
    private final Types types;
    private final TypeElement type;
    private final Mirror annotation;
    private final Members members;
    private final PartCycles cycles;
    private final Report report;
    private final List<Undefined> undefined = new ArrayList<>();

    GrantReader(TypeElement type, Elements elements, Types types, NullnessReader nullness, Report report) {
        this.elements = elements;
        this.types = types;
        this.type = type;
        this.report = report;
        this.annotation = Mirror.find(type, Grant.class)
                .or(() -> Mirror.find(type, GrantPart.class))
                .orElseThrow();
        this.members = new Members(type, types, nullness);
        this.cycles = new PartCycles(types, nullness);
    }

    /** The names of the interfaces that it consists of: its own, and those that it extends. */
    List<String> interfaces() {
        return Stream.concat(Stream.of(type), members.superInterfaces().stream())
                .map(each -> each.getQualifiedName().toString())
                .toList();
    }

    /** What the grant waits for; to be asked after {@link #read}. */
    List<Undefined> undefined() {
        return List.copyOf(undefined);
    }

    /** The grant as far as it could be read: it is whole if nothing was reported and nothing is undefined. */
    Optional<GrantModel> read() {
        readShape();
        if (report.hasErrors()) {
            return Optional.empty();
        }
        if (annotation.isUndefined()) {
            undefined.add(new Undefined(type.getSimpleName().toString(), "in @Grant", annotation.site()));
        }
        members.undefinedInterfaces()
                .forEach(each -> undefined.add(
                        new Undefined(type.getSimpleName().toString(), Labels.of(each), new ElementSite(type))));
        if (!undefined.isEmpty()) {
            return Optional.empty();
        }
        AccessorReader accessors = new AccessorReader(type, members, report);
        List<ExecutableElement> claimAccessors = accessors.claims();
        boolean beanStyle = !claimAccessors.isEmpty()
                && claimAccessors.stream()
                        .allMatch(accessor -> Names.isBeanStyle(
                                accessor.getSimpleName().toString(),
                                AccessorReader.isBoolean(accessor.getReturnType())));
        ClassName name = ClassName.get(type);
        List<ClaimModel> claims = readClaims(claimAccessors, beanStyle);
        return Optional.of(new GrantModel(
                name,
                Names.companion(name),
                Mirror.find(type, Grant.class)
                        .map(grant -> grant.string("value").orElse("")),
                beanStyle,
                claims,
                accessors.checks(),
                members.nestedTypes(),
                isPublic(),
                elements.isDeprecated(type),
                annotation.value("value").isPresent() ? annotation.site("value") : annotation.site()));
    }

    private List<ClaimModel> readClaims(List<ExecutableElement> accessors, boolean beanStyle) {
        NamingStrategy naming = annotation.constant("naming", NamingStrategy.SNAKE_CASE);
        List<ClaimModel> claims = new ArrayList<>();
        for (ExecutableElement accessor : accessors) {
            List<String> missing = new ArrayList<>();
            ClaimReader reader = new ClaimReader(accessor, members, elements, types, report, missing);
            reader.read(beanStyle, naming).ifPresent(claims::add);
            readCycle(accessor);
            missing.forEach(each ->
                    undefined.add(new Undefined("claim " + members.label(accessor), each, members.siteOf(accessor))));
        }
        claims.sort(Comparator.comparing(ClaimModel::path).thenComparing(ClaimModel::accessor));
        return claims;
    }

    private void readCycle(ExecutableElement accessor) {
        if (Mirror.isOn(type, GrantPart.class)) {
            cycles.through(type, accessor)
                    .ifPresent(parts -> report.add(
                            Problem.GRANT_PART_CYCLE,
                            members.siteOf(accessor),
                            Stream.concat(parts.stream(), Stream.of(type))
                                    .map(TypeElement::getSimpleName)
                                    .collect(Collectors.joining(" requires "))));
        }
    }

    private void readShape() {
        String name = type.getSimpleName().toString();
        if (type.getKind() == ElementKind.CLASS && type.getModifiers().contains(Modifier.ABSTRACT)) {
            report.add(Problem.GRANT_ABSTRACT_CLASS, annotation.site(), annotationName(), name);
            return;
        }
        if (type.getKind() != ElementKind.INTERFACE) {
            report.add(Problem.GRANT_WRONG_TYPE, annotation.site(), annotationName(), name, Labels.kindOf(type));
            return;
        }
        if (Mirror.isOn(type, Grant.class) && Mirror.isOn(type, GrantPart.class)) {
            report.add(Problem.GRANT_AND_PART, annotation.site(), name);
        }
        if (type.getModifiers().contains(Modifier.PRIVATE)) {
            report.add(Problem.GRANT_PRIVATE, new ElementSite(type), name);
        }
        for (Element outer = type.getEnclosingElement();
                outer instanceof TypeElement;
                outer = outer.getEnclosingElement()) {
            if (outer.getModifiers().contains(Modifier.PRIVATE)) {
                report.add(Problem.GRANT_IN_PRIVATE, new ElementSite(type), name, outer.getSimpleName());
            }
        }
        if (!type.getTypeParameters().isEmpty()) {
            report.add(Problem.GRANT_TYPE_PARAMETERS, new ElementSite(type), name);
        }
        if (type.getModifiers().contains(Modifier.SEALED)) {
            report.add(Problem.GRANT_SEALED, new ElementSite(type), name);
        }
        readDuplicateKey();
        members.superInterfaces().stream()
                .filter(each -> Mirror.isOn(each, Grant.class) || Mirror.isOn(each, GrantPart.class))
                .forEach(each ->
                        report.add(Problem.GRANT_EXTENDS_GRANT, new ElementSite(type), name, each.getSimpleName()));
    }

    /** Only in the same file: what is elsewhere need not be in the same compilation. The first by name is not reported. */
    private void readDuplicateKey() {
        Optional<String> key = Mirror.find(type, Grant.class).flatMap(grant -> grant.string("value"));
        TypeElement outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement outer) {
            outermost = outer;
        }
        allTypes(outermost)
                .filter(other -> key.isPresent()
                        && Mirror.find(other, Grant.class)
                                .flatMap(grant -> grant.string("value"))
                                .equals(key))
                .map(other -> other.getQualifiedName().toString())
                .filter(other -> other.compareTo(type.getQualifiedName().toString()) < 0)
                .min(Comparator.naturalOrder())
                .ifPresent(other ->
                        report.add(Problem.GRANT_DUPLICATE_KEY, annotation.site("value"), key.orElseThrow(), other));
    }

    private static Stream<TypeElement> allTypes(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(GrantReader::allTypes));
    }

    private Name annotationName() {
        return annotation.annotation().getAnnotationType().asElement().getSimpleName();
    }

    private boolean isPublic() {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
