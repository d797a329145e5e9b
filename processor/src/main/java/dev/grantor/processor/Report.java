package dev.grantor.processor;

import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic.Kind;

/** The problems of one grant, in the order in which they were found. */
final class Report {

    /** A problem, its full message, and where to show it. */
    record Item(Problem problem, String message, Site site) {}

    private final List<Item> items = new ArrayList<>();

    void add(Problem problem, Site site, Object... arguments) {
        items.add(new Item(problem, problem.message(arguments), site));
    }

    boolean hasErrors() {
        return items.stream().anyMatch(item -> item.problem().severity() == Kind.ERROR);
    }

    List<Item> items() {
        return List.copyOf(items);
    }
}
