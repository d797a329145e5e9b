package dev.grantor.processor.internal.element;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The top-level types that are being compiled, by their names, since elements go stale between rounds. */
public final class Sources {

    private final Predicate<TypeElement> foundByCompiler;
    private final Set<String> types = new HashSet<>();
    private final Set<String> modules = new HashSet<>();

    /** @param foundByCompiler tells whether the compiler has found the source of a type by itself */
    public Sources(Predicate<TypeElement> foundByCompiler) {
        this.foundByCompiler = foundByCompiler;
    }

    public void add(RoundEnvironment round, Elements elements) {
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            types.add(type.getQualifiedName().toString());
            modules.add(TypeKey.of(type, elements).module());
        }
    }

    public boolean areInSeveralModules() {
        return modules.size() > 1;
    }

    /** Whether the element comes from a source, given or found, and not from a class file. */
    public boolean have(Element element) {
        return include(element) || isFound(element);
    }

    /** Whether the element comes from a source that is not given, so that no processor sees it. */
    public boolean isFound(Element element) {
        return !include(element) && outermost(element) instanceof TypeElement type && foundByCompiler.test(type);
    }

    /** Whether the element comes from a source that is given to the compiler. */
    public boolean include(Element element) {
        return (outermost(element) instanceof SourceType source && source.isSource())
                || types.contains(outermostName(element));
    }

    /** Those that still exist. */
    Stream<TypeElement> types(Elements elements) {
        return types.stream().sorted().map(elements::getTypeElement).filter(Objects::nonNull);
    }

    /** The top-level type that the element is, or is in. */
    private static Element outermost(Element element) {
        Element outermost = element;
        while (outermost.getEnclosingElement() instanceof TypeElement outer) {
            outermost = outer;
        }
        return outermost;
    }

    /** The name of the top-level type that the element is, or is in. */
    public static String outermostName(Element element) {
        return ((QualifiedNameable) outermost(element)).getQualifiedName().toString();
    }
}
