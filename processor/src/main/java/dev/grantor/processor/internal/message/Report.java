package dev.grantor.processor.internal.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** The problems of one grant. */
public final class Report {

    /** A problem, its full message, and where to show it. */
    public record Item(Problem problem, String message, Site site) {}

    private final Function<@Nullable Element, Notation> notations;
    private final List<Item> items = new ArrayList<>();

    /** @param notations gives the notation in which an element is declared */
    public Report(Function<@Nullable Element, Notation> notations) {
        this.notations = notations;
    }

    public void add(Problem problem, Site site, Object... arguments) {
        items.add(new Item(problem, problem.message(notation(site), arguments), site));
    }

    /** The notation of what a message advises at the site. */
    public Notation notation(Site site) {
        return site.notation() == null ? notations.apply(site.element()) : site.notation();
    }

    public boolean hasErrors() {
        return items.stream().anyMatch(item -> item.problem().severity() == Kind.ERROR);
    }

    /** Each problem once: two claims may have the same enum. */
    public List<Item> items() {
        return items.stream().distinct().toList();
    }
}
