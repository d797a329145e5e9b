package dev.grantor.processor.internal.element;

import dev.grantor.processor.internal.message.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The order of sites in the source. Compilers list the members of a source type in that order. Types are in the order
 * of their names; sites outside of the sources come first.
 */
public final class SourceOrder implements Comparator<Site> {

    private static final int ANNOTATION = -2;
    private static final int ELEMENT = -1;

    @Override
    public int compare(Site one, Site other) {
        return Comparator.comparing(SourceOrder::outermostName)
                .thenComparing(SourceOrder::position, SourceOrder::compare)
                .compare(one, other);
    }

    private static String outermostName(Site site) {
        return site.element() == null ? "" : Sources.outermostName(site.element());
    }

    /** The indices that lead to the site. Annotations come before the name of the element, members after it. */
    private static List<Integer> position(Site site) {
        if (site.element() == null) {
            return List.of();
        }
        List<Integer> position = new ArrayList<>(position(site.element()));
        if (site.annotation() == null) {
            position.add(ELEMENT);
        } else {
            position.add(ANNOTATION);
            position.add(site.element().getAnnotationMirrors().indexOf(site.annotation()));
            position.add(indexOf(site.value(), site.annotation()));
        }
        return position;
    }

    /** -1, before all values, for the annotation itself. */
    private static int indexOf(@Nullable AnnotationValue value, AnnotationMirror annotation) {
        return value == null
                ? -1
                : List.copyOf(annotation.getElementValues().values()).indexOf(value);
    }

    private static List<Integer> position(Element element) {
        if (!(element.getEnclosingElement() instanceof TypeElement outer)) {
            return List.of();
        }
        List<Integer> position = new ArrayList<>(position(outer));
        position.add(outer.getEnclosedElements().indexOf(element));
        return position;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int depth = 0; depth < Math.min(one.size(), other.size()); depth++) {
            int difference = Integer.compare(one.get(depth), other.get(depth));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
