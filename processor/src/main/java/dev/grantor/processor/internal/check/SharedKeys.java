package dev.grantor.processor.internal.check;

import dev.grantor.annotation.Grant;
import dev.grantor.processor.internal.element.Sources;
import dev.grantor.processor.internal.element.TypeKey;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.util.Elements;

/** Finds grants of one compilation with the same key, except for those in one type, which are an error. */
public final class SharedKeys {

    private final Map<String, SortedSet<TypeKey>> grantsByKey = new TreeMap<>();

    public void add(TypeKey grant, String key) {
        grantsByKey.computeIfAbsent(key, each -> new TreeSet<>()).add(grant);
    }

    /** Reports each grant but the first by name. */
    public void report(Elements elements, Report report) {
        grantsByKey.forEach((key, grants) -> grants.forEach(grant ->
                other(grant, grants, elements).ifPresent(other -> report(key, grant, other, elements, report))));
    }

    private static void report(String key, TypeKey grant, TypeKey other, Elements elements, Report report) {
        grant.find(elements)
                .flatMap(type -> WrittenAnnotation.find(type, Grant.class))
                .ifPresent(annotation ->
                        report.add(Problem.GRANT_KEY_SHARED, annotation.site("value"), key, other.name()));
    }

    private static Optional<TypeKey> other(TypeKey grant, SortedSet<TypeKey> grants, Elements elements) {
        Optional<TypeKey> outermost = outermost(grant, elements);
        return grants.headSet(grant).stream()
                .filter(each -> !outermost(each, elements).equals(outermost))
                .findFirst();
    }

    private static Optional<TypeKey> outermost(TypeKey type, Elements elements) {
        return type.find(elements).map(found -> new TypeKey(type.module(), Sources.outermostName(found)));
    }
}
