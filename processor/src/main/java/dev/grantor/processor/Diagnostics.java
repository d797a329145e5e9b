package dev.grantor.processor;

import dev.grantor.processor.internal.element.SourceOrder;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import dev.grantor.processor.internal.message.Site;
import dev.grantor.processor.internal.read.KotlinRules;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
        List<Report.Item> items = report.items().stream()
                .sorted(Comparator.comparing(Report.Item::site, new SourceOrder()))
                .toList();
        for (Report.Item item : items) {
            if (shown.add(item)) {
                show(item, messager);
            }
        }
    }

    private static void show(Report.Item item, Messager messager) {
        Site site = item.site();
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

    /** Annotations of a Kotlin property are not on its getter. */
    private static Stream<Element> withAnnotationHolders(Element element) {
        return element instanceof ExecutableElement method
                ? Stream.concat(Stream.of(method), KotlinRules.annotationHolders(method))
                : Stream.of(element);
    }

    private static Stream<String> suppressed(Element element) {
        return Stream.concat(
                WrittenAnnotation.find(element, SuppressWarnings.class).stream()
                        .flatMap(each -> each.strings("value").stream()),
                WrittenAnnotation.find(element, "kotlin.Suppress").stream()
                        .flatMap(each -> each.strings("names").stream()));
    }
}
