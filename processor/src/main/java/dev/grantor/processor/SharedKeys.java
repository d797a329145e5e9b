package dev.grantor.processor;

import dev.grantor.annotation.Grant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds grants of one compilation with the same key, except for those in one type, which are an error. */
final class SharedKeys {

    /** By the names of the grants, since elements go stale between rounds. */
    private final Map<String, SortedSet<String>> grantsByKey = new TreeMap<>();

    void add(TypeElement grant, String key) {
        grantsByKey
                .computeIfAbsent(key, each -> new TreeSet<>())
                .add(grant.getQualifiedName().toString());
    }

    /** Of the grants with one key the first by name is not reported. */
    void report(Elements elements, Report report) {
        grantsByKey.forEach((key, grants) -> grants.forEach(name -> {
            TypeElement grant = elements.getTypeElement(name);
            other(grant, grants, elements)
                    .ifPresent(other -> report.add(
                            Problem.GRANT_KEY_SHARED,
                            Mirror.find(grant, Grant.class).orElseThrow().site("value"),
                            key,
                            other));
        }));
    }

    private static Optional<String> other(TypeElement grant, SortedSet<String> grants, Elements elements) {
        return grants.headSet(grant.getQualifiedName().toString()).stream()
                .filter(each ->
                        !Sources.outermostName(elements.getTypeElement(each)).equals(Sources.outermostName(grant)))
                .findFirst();
    }
}
