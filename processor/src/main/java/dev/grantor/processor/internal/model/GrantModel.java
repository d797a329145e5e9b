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
 * @param token what a token has besides its claims; empty for a grant and a part
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
        Optional<TokenModel> token,
        boolean isPublic,
        boolean deprecated,
        List<String> suppressed,
        boolean serializable,
        Site site) {

    /** The simple names of the classes inside the companion. */
    public static final Set<String> COMPANION_CLASSES =
            Set.of("Builder", "Claims", "Codec", "Defaults", "Reader", "Type", "Value");

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

    public boolean isToken() {
        return token.isPresent();
    }

    /** Where its claims lie, as error messages name it: {@code video}, {@code Host} for a part; empty for a token. */
    public String path() {
        return isToken() ? "" : key.orElse(type.simpleName());
    }

    /** The claims that generated code writes and reads. */
    public List<ClaimModel> ownClaims() {
        return claims.stream().filter(ClaimModel::isOwn).toList();
    }

    /** The place of grants that a token does not declare. */
    public Optional<ClaimModel> openPlace() {
        return claims.stream()
                .filter(claim -> claim.role().place() == ClaimRole.Place.GRANTS)
                .findFirst();
    }

    /** The builder inside the companion. */
    public ClassName builder() {
        return companion.nestedClass("Builder");
    }

    /** The class that holds claims until they are a value: the builder, or of a token a class beside it. */
    public ClassName holder() {
        return isToken() ? companion.nestedClass("Claims") : builder();
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
        return wholeValue() ? path() : isToken() ? claim.path() : path() + "." + claim.path();
    }

    /** Whether its only claim is the whole JSON object. */
    public boolean wholeValue() {
        return claims.stream().anyMatch(ClaimModel::wholeValue);
    }

    public boolean hasDefaults() {
        return claims.stream().anyMatch(claim -> claim.presence() == Presence.DEFAULT);
    }
}
