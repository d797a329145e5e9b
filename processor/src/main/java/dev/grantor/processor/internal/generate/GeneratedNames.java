package dev.grantor.processor.internal.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.grantor.processor.internal.model.BuilderMethods;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.CompanionNames;
import dev.grantor.processor.internal.model.GrantModel;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that generated code invents. No method has the name of one of the interface's methods, and no parameter the
 * name of a class or package that its method uses.
 */
final class GeneratedNames {

    private enum Role {
        CLAIMS,
        COPY,
        CURRENT,
        DEFAULT,
        DECLARED,
        EQUALS,
        HASH,
        VALUE
    }

    private record Tag(Role role, ClaimModel claim) {}

    /** What the setters of builders name in expressions. */
    private static final Set<String> NAMED_IN_SETTERS = Set.of(
            "Builder", "GeneratedSupport", "Optional", "OptionalDouble", "OptionalInt", "OptionalLong", "dev", "java");

    private final NameAllocator constants = new NameAllocator();
    private final NameAllocator methods = new NameAllocator();
    private final NameAllocator components = new NameAllocator();
    private final NameAllocator fieldsOfDefaults = new NameAllocator();

    private final boolean isToken;

    GeneratedNames(GrantModel grant) {
        this.isToken = grant.isToken();
        Set<String> taken = new TreeSet<>(grant.methodNames());
        taken.addAll(BuilderMethods.of(grant).names());
        taken.forEach(methods::newName);
        grant.methodNames().forEach(components::newName);
        fieldsOfDefaults.newName("builder");
        fieldsOfDefaults.newName("guard");
        methods.newName("value", Role.VALUE);
        methods.newName("claimsOf", Role.CLAIMS);
        methods.newName("areEqual", Role.EQUALS);
        methods.newName("hashOf", Role.HASH);
        grant.claims().forEach(this::allocate);
        EnumTable.all(grant).forEach(table -> allocate(table.type()));
    }

    private void allocate(ClaimModel claim) {
        String capitalised = CompanionNames.capitalise(claim.property());
        constants.newName(CompanionNames.constant(claim.property()) + "_CODEC", claim);
        methods.newName("copyOf" + capitalised, new Tag(Role.COPY, claim));
        methods.newName("current" + capitalised, new Tag(Role.CURRENT, claim));
        methods.newName("default" + capitalised, new Tag(Role.DEFAULT, claim));
        methods.newName("declared" + capitalised, new Tag(Role.DECLARED, claim));
        components.newName("isDefault" + capitalised, claim);
        fieldsOfDefaults.newName(claim.property(), claim);
    }

    private void allocate(ClassName enumeration) {
        constants.newName(CompanionNames.constant(enumeration.simpleName()) + "_NAMES", enumeration);
        methods.newName("namesOf" + CompanionNames.capitalise(enumeration.simpleName()), enumeration);
    }

    /** The builder's constant with the codec of the claim. */
    String codec(ClaimModel claim) {
        return constants.get(claim);
    }

    /** The builder's constant with the names in JSON of the enum's constants. */
    String enumNames(ClassName enumeration) {
        return constants.get(enumeration);
    }

    /** The companion's method that makes them. */
    String enumNamesMethod(ClassName enumeration) {
        return methods.get(enumeration);
    }

    /** The companion's method that copies a value before it is handed out. */
    String copyMethod(ClaimModel claim) {
        return methods.get(new Tag(Role.COPY, claim));
    }

    /** The companion's method that gives the claims of a value. */
    String claimsMethod() {
        return methods.get(Role.CLAIMS);
    }

    /** The token builder's method that makes the value. */
    String valueMethod() {
        return methods.get(Role.VALUE);
    }

    /** The companion's method that compares two values. */
    String equalsMethod() {
        return methods.get(Role.EQUALS);
    }

    /** The companion's method that gives the hash code of a value. */
    String hashMethod() {
        return methods.get(Role.HASH);
    }

    /** The builder's method that gives what is set. */
    String getter(ClaimModel claim) {
        return claim.beanStyle() && !isToken ? claim.accessor() : methods.get(new Tag(Role.CURRENT, claim));
    }

    /** The builder's method that works out the default. */
    String defaultMethod(ClaimModel claim) {
        return methods.get(new Tag(Role.DEFAULT, claim));
    }

    /** The method that calls the default body in the interface. */
    String declaredMethod(ClaimModel claim) {
        return methods.get(new Tag(Role.DECLARED, claim));
    }

    /** The field that keeps the default. */
    String defaultField(ClaimModel claim) {
        return fieldsOfDefaults.get(claim);
    }

    /** The component of the record that tells whether the value is the default. */
    String isDefault(ClaimModel claim) {
        return components.get(claim);
    }

    /** The parameter of the builder's methods that set the claim. */
    static String parameter(ClaimModel claim) {
        String name = CompanionNames.method(claim.property());
        return NAMED_IN_SETTERS.contains(name) ? name + "_" : name;
    }
}
