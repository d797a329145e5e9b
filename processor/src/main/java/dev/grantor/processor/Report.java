package dev.grantor.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.tools.Diagnostic.Kind;

/** The problems of one grant, each once: two claims may have the same enum. */
final class Report {

    /** A problem, its full message, and where to show it. */
    record Item(Problem problem, String message, Site site) {}

    private final List<Item> items = new ArrayList<>();

    void add(Problem problem, Site site, Object... arguments) {
        items.add(new Item(problem, problem.message(site.notation(), arguments), site));
    }

    boolean hasErrors() {
        return items.stream().anyMatch(item -> item.problem().severity() == Kind.ERROR);
    }

    List<Item> inSourceOrder() {
        return items.stream()
                .distinct()
                .sorted(Comparator.comparing(Item::site, new SourceOrder()))
                .toList();
    }
}
