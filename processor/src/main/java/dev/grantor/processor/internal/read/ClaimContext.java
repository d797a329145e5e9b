package dev.grantor.processor.internal.read;

import dev.grantor.processor.internal.message.Notation;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** What all readers of one claim share: the grant, how messages name the claim, and where they are shown. */
final class ClaimContext {

    private final GrantContext grant;
    private final String label;
    private final Site site;
    private final Notation notation;
    private final boolean inherited;
    private final List<String> undefined = new ArrayList<>();

    ClaimContext(GrantContext grant, ExecutableElement accessor) {
        this.grant = grant;
        this.label = grant.members().label(accessor);
        this.site = grant.members().siteOf(accessor);
        this.notation = grant.report().notation(site);
        this.inherited = grant.members().isInherited(accessor);
    }

    GrantContext grant() {
        return grant;
    }

    String label() {
        return label;
    }

    Site site() {
        return site;
    }

    Notation notation() {
        return notation;
    }

    /** An inherited accessor may be in a class file: its problems are shown at the type that inherits it. */
    Site siteOf(Site exact) {
        return inherited ? site : exact;
    }

    /** Reports a problem at the accessor. The first argument of the message is the claim. */
    void report(Problem problem, Object... details) {
        reportAt(site, problem, details);
    }

    /** Reports a problem at another site. The first argument of the message is the claim. */
    void reportAt(Site elsewhere, Problem problem, Object... details) {
        grant.report()
                .add(
                        problem,
                        elsewhere,
                        Stream.concat(Stream.of(label), Stream.of(details)).toArray());
    }

    /** Notes a type or a constant that does not exist, or does not exist yet. */
    void addUndefined(String name) {
        undefined.add(name);
    }

    List<String> undefined() {
        return List.copyOf(undefined);
    }
}
