package dev.grantor.processor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic.Kind;

/** Shows reports to the user, each problem once: two grants may have the same enum. */
final class Diagnostics {

    private final Set<Report.Item> shown = new HashSet<>();

    void show(Report report, Messager messager) {
        for (Report.Item item : report.inSourceOrder()) {
            if (shown.add(item)) {
                show(item, messager);
            }
        }
    }

    private static void show(Report.Item item, Messager messager) {
        ElementSite site = (ElementSite) item.site();
        Element element = site.element();
        if (element == null) {
            messager.printMessage(item.problem().severity(), item.message());
        } else if (item.problem().severity() == Kind.ERROR || !isSuppressed(item.problem(), element)) {
            messager.printMessage(item.problem().severity(), item.message(), element, site.annotation(), site.value());
        }
    }

    private static boolean isSuppressed(Problem problem, Element element) {
        String name = "grantor:" + problem.key();
        return Stream.iterate(Optional.of(element), Optional::isPresent, each -> each.map(Element::getEnclosingElement))
                .flatMap(Optional::stream)
                .flatMap(Diagnostics::withAnnotationHolders)
                .flatMap(Diagnostics::suppressed)
                .anyMatch(name::equals);
    }

    /** What is written on a property of Kotlin's is not on its getter. */
    private static Stream<Element> withAnnotationHolders(Element element) {
        return element instanceof ExecutableElement method
                ? Stream.concat(Stream.of(method), KotlinFacts.annotationHolders(method))
                : Stream.of(element);
    }

    private static Stream<String> suppressed(Element element) {
        return Stream.concat(
                Mirror.find(element, SuppressWarnings.class).stream().flatMap(each -> each.strings("value").stream()),
                Mirror.find(element, "kotlin.Suppress").stream().flatMap(each -> each.strings("names").stream()));
    }
}
