package dev.grantor.processor.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names of a builder's methods: those for claims, and its own. */
public record BuilderMethods(List<Method> methods, Set<String> own) {

    /** A method, and the claim that it is for. */
    public record Method(String name, ClaimModel claim) {}

    private static final Set<String> OF_GRANTS = Set.of("build", "builder", "grantType");

    /** Reserved with their get and set forms, whatever their parameters: Kotlin takes these for properties. */
    private static final List<String> OF_TOKENS = List.of(
            "build", "clock", "grant", "id", "issuedAt", "maxLength", "notBefore", "tokenType", "ttl", "withoutExpiry");

    public static BuilderMethods of(GrantModel grant) {
        List<Method> methods = new ArrayList<>();
        for (ClaimModel claim : grant.claims()) {
            if (claim.role().isSet()) {
                methods.add(new Method(CompanionNames.method(claim.property()), claim));
            }
            if (claim.role().isSet() && (claim.beanStyle() || grant.isToken())) {
                methods.add(new Method(getter(claim), claim));
                methods.add(new Method(setter(claim), claim));
            }
            if (claim.role().waivable()) {
                String waiver = waiver(claim);
                String capitalised = CompanionNames.capitalise(waiver);
                Stream.of(waiver, "get" + capitalised, "set" + capitalised)
                        .forEach(name -> methods.add(new Method(name, claim)));
            }
        }
        return new BuilderMethods(List.copyOf(methods), grant.isToken() ? ofTokens() : OF_GRANTS);
    }

    private static Set<String> ofTokens() {
        Set<String> names = new TreeSet<>(Set.of("builder"));
        for (String name : OF_TOKENS) {
            String capitalised = CompanionNames.capitalise(name);
            names.addAll(List.of(name, "get" + capitalised, "set" + capitalised));
        }
        return names;
    }

    /** The method that returns what is set; the accessor's own name where it is bean-style. */
    public static String getter(ClaimModel claim) {
        return claim.beanStyle() ? claim.accessor() : "get" + CompanionNames.capitalise(claim.property());
    }

    public static String setter(ClaimModel claim) {
        return "set"
                + (claim.beanStyle()
                        ? WireNames.capitalisedProperty(claim.accessor())
                        : CompanionNames.capitalise(claim.property()));
    }

    /** The method that makes a token without the claim. */
    public static String waiver(ClaimModel claim) {
        return "without" + CompanionNames.capitalise(claim.property());
    }

    public Set<String> names() {
        Set<String> names = new TreeSet<>(own);
        methods.forEach(method -> names.add(method.name()));
        return names;
    }
}
