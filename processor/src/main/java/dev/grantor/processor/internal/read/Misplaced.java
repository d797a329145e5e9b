package dev.grantor.processor.internal.read;

import dev.grantor.annotation.WireName;
import dev.grantor.annotation.WireNumber;
import dev.grantor.processor.internal.element.GrantAnnotations;
import dev.grantor.processor.internal.element.TypeKey;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.kotlin.KotlinClass;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import dev.grantor.processor.internal.message.Site;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds annotations of Grantor's at places where nothing reads them. */
public final class Misplaced {

    private static final List<Class<? extends Annotation>> OF_CONSTANTS = List.of(WireName.class, WireNumber.class);

    /** One annotation for each interface that contains such annotations. */
    private final Map<TypeKey, String> interfacesWithClaims = new TreeMap<>();

    public void collect(RoundEnvironment round, Elements elements, Report report) {
        for (Class<? extends Annotation> annotation : OF_CONSTANTS) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (element.getKind() != ElementKind.ENUM_CONSTANT) {
                    add(report, Problem.WIRE_NAME_ON_NON_ENUM, element, annotation);
                }
            }
        }
        for (Class<? extends Annotation> annotation : GrantAnnotations.OF_MEMBERS) {
            round.getElementsAnnotatedWith(annotation).stream()
                    .filter(element -> !KotlinClass.isMadeUp(element))
                    .forEach(element -> collect(element, annotation, elements, report));
        }
        typesIn(round.getRootElements()).forEach(type -> collectHidden(type, elements, report));
    }

    private static Stream<TypeElement> typesIn(Collection<? extends Element> elements) {
        return ElementFilter.typesIn(Set.copyOf(elements)).stream()
                .flatMap(type -> Stream.concat(Stream.of(type), typesIn(type.getEnclosedElements())));
    }

    /** Members that only Kotlin's metadata has. Those of grants are reported with the grant. */
    private void collectHidden(TypeElement type, Elements elements, Report report) {
        for (KotlinClass.Member member : KotlinClass.of(type).members()) {
            for (Class<? extends Annotation> annotation : GrantAnnotations.OF_MEMBERS) {
                if (!member.isOn(annotation) || member.isNameable() || GrantAnnotations.isDeclared(type)) {
                    continue;
                }
                if (type.getKind() == ElementKind.INTERFACE) {
                    addClaim(type, annotation, member.name(), elements);
                } else {
                    report.add(
                            Problem.CLAIM_OUTSIDE_INTERFACE, Site.of(type), annotation.getSimpleName(), member.label());
                }
            }
        }
    }

    private void collect(Element member, Class<? extends Annotation> annotation, Elements elements, Report report) {
        TypeElement type = (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
        if (type.getKind() != ElementKind.INTERFACE) {
            collectOutsideInterface(member, type, annotation, report);
        } else if (GrantAnnotations.DETAILS.contains(annotation) && !GrantAnnotations.isClaim(member)) {
            add(report, Problem.ANNOTATION_WITHOUT_CLAIM, member, annotation);
        } else if (!GrantAnnotations.DETAILS.contains(annotation)) {
            addClaim(type, annotation, member.getSimpleName() + "()", elements);
        }
    }

    private void addClaim(TypeElement type, Class<? extends Annotation> annotation, String member, Elements elements) {
        interfacesWithClaims.merge(
                TypeKey.of(type, elements),
                "@" + annotation.getSimpleName() + " on " + type.getSimpleName() + "." + member,
                BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    /** A class that is declared as a grant is reported itself. */
    private static void collectOutsideInterface(
            Element member, TypeElement type, Class<? extends Annotation> annotation, Report report) {
        if (!GrantAnnotations.isDeclared(type)) {
            add(report, Problem.CLAIM_OUTSIDE_INTERFACE, member, annotation);
        }
    }

    private static void add(Report report, Problem problem, Element element, Class<? extends Annotation> annotation) {
        report.add(
                problem,
                WrittenAnnotation.find(element, annotation).orElseThrow().site(),
                annotation.getSimpleName(),
                element.getSimpleName() + (element.getKind() == ElementKind.METHOD ? "()" : ""));
    }

    /** The interfaces whose claims no grant has, with one of these annotations each. */
    public Map<TypeKey, String> unused(Set<TypeKey> interfacesOfGrants) {
        Map<TypeKey, String> unused = new TreeMap<>(interfacesWithClaims);
        unused.keySet().removeAll(interfacesOfGrants);
        return unused;
    }
}
