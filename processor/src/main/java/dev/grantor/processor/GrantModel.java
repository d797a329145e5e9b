package dev.grantor.processor;

import com.palantir.javapoet.ClassName;
import dev.grantor.annotation.NamingStrategy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A grant or a part of grants, as plain data.
 *
 * @param type the annotated interface
 * @param companion the class to generate
 * @param key the grant's key; empty for a part, and where it is undefined
 * @param naming how the names of claims are derived that do not give one
 * @param claims in the order of their paths in JSON
 * @param checks the names of its {@code @Check} methods, in order
 * @param nestedTypes the simple names of the types that the interface declares or inherits
 * @param methodNames the names of all methods that the interface declares or inherits
 * @param suppressed the warnings of deprecated elements that generated code would get
 * @param serializable whether the interface extends {@code Serializable}
 */
record GrantModel(
        ClassName type,
        ClassName companion,
        Optional<String> key,
        NamingStrategy naming,
        List<ClaimModel> claims,
        List<String> checks,
        Set<String> nestedTypes,
        Set<String> methodNames,
        boolean isPublic,
        boolean deprecated,
        List<String> suppressed,
        boolean serializable,
        Site site) {

    GrantModel {
        claims = List.copyOf(claims);
        checks = List.copyOf(checks);
        nestedTypes = Set.copyOf(nestedTypes);
        methodNames = Set.copyOf(methodNames);
        suppressed = List.copyOf(suppressed);
    }

    HiddenTypes hiddenTypes() {
        return new HiddenTypes(companion, nestedTypes);
    }

    /** Where its claims lie, as error messages name it: {@code grants.video}, or {@code Host} for a part. */
    String path() {
        return key.map(grantKey -> "grants." + grantKey).orElse(type.simpleName());
    }

    /** The builder inside the companion. */
    ClassName builder() {
        return companion.nestedClass("Builder");
    }

    String pathOf(ClaimModel claim) {
        return wholeValue() ? path() : path() + "." + claim.path();
    }

    /** Whether its only claim is the whole JSON object. */
    boolean wholeValue() {
        return claims.stream().anyMatch(ClaimModel::wholeValue);
    }

    boolean hasDefaults() {
        return claims.stream().anyMatch(claim -> claim.presence() == Presence.DEFAULT);
    }
}
