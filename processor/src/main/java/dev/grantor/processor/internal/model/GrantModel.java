package dev.grantor.processor.internal.model;

import com.palantir.javapoet.ClassName;
import dev.grantor.annotation.NamingStrategy;
import dev.grantor.processor.internal.message.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A grant or a part of grants, as plain data.
 *
 * @param type the annotated interface
 * @param companion the class to generate
 * @param key the grant's key; empty for a part, and where it is undefined
 * @param naming how the names of claims without a name of their own are derived
 * @param claims in the order of their paths in JSON
 * @param checks the names of its {@code @Check} methods, in order
 * @param nestedTypes the simple names of the types that the interface declares or inherits
 * @param methodNames the names of all methods that the interface declares or inherits
 * @param suppressed the warnings of deprecated elements that generated code would get
 * @param serializable whether the interface extends {@code Serializable}
 */
public record GrantModel(
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

    /** The simple names of the classes inside the companion. */
    public static final Set<String> COMPANION_CLASSES = Set.of("Builder", "Codec", "Defaults", "Type", "Value");

    public GrantModel {
        claims = List.copyOf(claims);
        checks = List.copyOf(checks);
        nestedTypes = Set.copyOf(nestedTypes);
        methodNames = Set.copyOf(methodNames);
        suppressed = List.copyOf(suppressed);
    }

    public HiddenTypes hiddenTypes() {
        return new HiddenTypes(companion, nestedTypes);
    }

    /** Where its claims lie, as error messages name it: {@code grants.video}, or {@code Host} for a part. */
    public String path() {
        return key.map(grantKey -> "grants." + grantKey).orElse(type.simpleName());
    }

    /** The builder inside the companion. */
    public ClassName builder() {
        return companion.nestedClass("Builder");
    }

    /** The enums that the types of the claims mention, each once. */
    public List<ClaimType.Enumeration> enumerations() {
        return claims.stream()
                .flatMap(claim -> enumerations(claim.type()))
                .distinct()
                .toList();
    }

    private static Stream<ClaimType.Enumeration> enumerations(ClaimType type) {
        Stream<ClaimType.Enumeration> own = type instanceof ClaimType.Enumeration enumeration
                ? Stream.of(enumeration)
                : type instanceof ClaimType.MapOf map ? Stream.ofNullable(map.key()) : Stream.empty();
        return Stream.concat(own, type.held().stream().flatMap(GrantModel::enumerations));
    }

    public String pathOf(ClaimModel claim) {
        return wholeValue() ? path() : path() + "." + claim.path();
    }

    /** Whether its only claim is the whole JSON object. */
    public boolean wholeValue() {
        return claims.stream().anyMatch(ClaimModel::wholeValue);
    }

    public boolean hasDefaults() {
        return claims.stream().anyMatch(claim -> claim.presence() == Presence.DEFAULT);
    }
}
