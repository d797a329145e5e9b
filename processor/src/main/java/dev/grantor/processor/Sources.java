package dev.grantor.processor;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The top-level types that are being compiled, by their names, since elements go stale between rounds. */
final class Sources {

    private final Set<String> types = new HashSet<>();

    void add(RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> types.add(type.getQualifiedName().toString()));
    }

    /** Whether the element comes from a source, not from a class file. */
    boolean include(Element element) {
        return types.contains(outermostName(element));
    }

    /** The name of the top-level type that the element is, or is in. */
    static String outermostName(Element element) {
        Element outermost = element;
        while (outermost.getEnclosingElement() instanceof TypeElement outer) {
            outermost = outer;
        }
        return ((QualifiedNameable) outermost).getQualifiedName().toString();
    }
}
