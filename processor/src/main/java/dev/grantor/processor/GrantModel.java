package dev.grantor.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A grant or a part of grants, as plain data.
 *
 * @param type the annotated interface
 * @param companion the class to generate
 * @param key the grant's key; empty for a part
 * @param wholeValue whether its only claim is the whole JSON object
 * @param beanStyle whether its accessors are {@code getRoom()} and {@code isOpen()}
 * @param claims in the order of their paths in JSON
 * @param checks the names of its {@code @Check} methods, in order
 * @param usesDeprecated whether the code that implements it names something deprecated
 */
record GrantModel(
        ClassName type,
        ClassName companion,
        Optional<String> key,
        boolean wholeValue,
        boolean beanStyle,
        List<ClaimModel> claims,
        List<String> checks,
        boolean isPublic,
        boolean deprecated,
        boolean usesDeprecated,
        Site site) {

    GrantModel {
        claims = List.copyOf(claims);
        checks = List.copyOf(checks);
    }

    /** Where its claims lie, as error messages name it: {@code grants.video}, or {@code Host} for a part. */
    String path() {
        return key.map(grantKey -> "grants." + grantKey).orElse(type.simpleName());
    }

    String pathOf(ClaimModel claim) {
        return wholeValue ? path() : path() + "." + claim.path();
    }

    boolean hasDefaults() {
        return claims.stream().anyMatch(claim -> claim.presence() == Presence.DEFAULT);
    }
}
