package dev.grantor.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of the methods that a builder has for its claims, and those that it has anyway. */
record BuilderMethods(List<Method> methods) {

    /** A method, and the claim that it is for. */
    record Method(String name, ClaimModel claim) {}

    private static final Set<String> OWN = Set.of("build", "builder", "grantType");

    static BuilderMethods of(GrantModel grant) {
        List<Method> methods = new ArrayList<>();
        for (ClaimModel claim : grant.claims()) {
            methods.add(new Method(Names.method(claim.property()), claim));
            if (claim.beanStyle()) {
                methods.add(new Method(claim.accessor(), claim));
                methods.add(new Method(setter(claim), claim));
            }
        }
        return new BuilderMethods(List.copyOf(methods));
    }

    static String setter(ClaimModel claim) {
        return "set" + Names.capitalisedProperty(claim.accessor());
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>(OWN);
        methods.forEach(method -> names.add(method.name()));
        return names;
    }
}
