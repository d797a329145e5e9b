package dev.grantor.processor.internal.read;

import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import dev.grantor.processor.internal.message.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The types and constants that a grant names and that do not exist, or do not exist yet. */
public final class Undefined {

    private record Use(String name, String user, Site site) {}

    private final List<Use> uses = new ArrayList<>();

    /** @param user the claim or the interface that needs it */
    void add(String name, String user, Site site) {
        uses.add(new Use(name, user, site));
    }

    public boolean isEmpty() {
        return uses.isEmpty();
    }

    /** Reports each name once: the compiler reports each use. */
    public void report(String grant, Report report) {
        Map<String, List<Use>> byName =
                uses.stream().collect(Collectors.groupingBy(Use::name, LinkedHashMap::new, Collectors.toList()));
        byName.forEach((name, users) -> report.add(
                Problem.GRANT_UNDEFINED_TYPE,
                users.get(0).site(),
                grant,
                name,
                users.stream().map(Use::user).distinct().collect(Collectors.joining(", and by "))));
    }
}
