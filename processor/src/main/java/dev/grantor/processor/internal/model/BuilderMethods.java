package dev.grantor.processor.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of a builder's methods: those for claims, and its own. */
public record BuilderMethods(List<Method> methods) {

    /** A method, and the claim that it is for. */
    public record Method(String name, ClaimModel claim) {}

    private static final Set<String> OWN = Set.of("build", "builder", "grantType");

    public static BuilderMethods of(GrantModel grant) {
        List<Method> methods = new ArrayList<>();
        for (ClaimModel claim : grant.claims()) {
            methods.add(new Method(CompanionNames.method(claim.property()), claim));
            if (claim.beanStyle()) {
                methods.add(new Method(claim.accessor(), claim));
                methods.add(new Method(setter(claim), claim));
            }
        }
        return new BuilderMethods(List.copyOf(methods));
    }

    public static String setter(ClaimModel claim) {
        return "set" + WireNames.capitalisedProperty(claim.accessor());
    }

    public Set<String> names() {
        Set<String> names = new TreeSet<>(OWN);
        methods.forEach(method -> names.add(method.name()));
        return names;
    }
}
