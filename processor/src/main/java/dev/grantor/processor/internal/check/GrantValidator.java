package dev.grantor.processor.internal.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.grantor.processor.internal.message.NearMiss;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import dev.grantor.processor.internal.model.BuilderMethods;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.ClaimRole;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.GrantModel;
import dev.grantor.processor.internal.model.HiddenTypes;
import dev.grantor.processor.internal.model.JsonNameRules;
import dev.grantor.processor.internal.model.Presence;
import dev.grantor.processor.internal.model.ScalarKind;
import dev.grantor.processor.internal.model.TypeNames;
import dev.grantor.processor.internal.model.WireNames;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the model of a grant, and reports every mistake in it. */
public final class GrantValidator {

    /** Names that RFC 7519 §4.1 and convention give to times, each with the type to use. */
    private static final Map<String, String> TEMPORAL_NAMES =
            Map.of("exp", "an Instant", "iat", "an Instant", "nbf", "an Instant", "ttl", "a Duration");

    /** RFC 7519 §4.1. */
    private static final Set<String> REGISTERED = Set.of("iss", "sub", "aud", "exp", "nbf", "iat", "jti");

    /** Nearly as many parameters as a constructor can have. */
    private static final int MAX_CLAIMS = 250;

    /** A class file has 65,535 constants, and a constant of an enum takes four or five of them. */
    private static final int MAX_ENUM_CONSTANTS = 12_000;

    private final GrantModel grant;
    private final Options options;
    private final Report report;

    public GrantValidator(GrantModel grant, Options options, Report report) {
        this.grant = grant;
        this.options = options;
        this.report = report;
    }

    public void validate() {
        validateKey();
        validateClaimsAsAWhole();
        grant.claims().forEach(this::validateName);
        grant.claims().forEach(this::validateOptions);
        grant.claims().forEach(this::validateNumber);
        grant.claims().forEach(this::validateWithin);
        validateProperties();
        validateBuilderMethods();
        validateTypes();
        validatePaths();
        validateOpenPlaces();
    }

    private void validateOpenPlaces() {
        List<ClaimModel> open = grant.claims().stream()
                .filter(claim -> claim.role().place().isOpen())
                .toList();
        for (int i = 1; i < open.size(); i++) {
            ClaimModel claim = open.get(i);
            ClaimModel other = open.get(0);
            boolean samePlace = claim.role().place() == other.role().place();
            if (samePlace || claim.within().equals(other.within())) {
                report.add(
                        Problem.OPEN_PLACE_TWICE,
                        claim.sites().accessor(),
                        other.label(),
                        claim.label(),
                        samePlace ? "of one kind" : "in the token's own object");
            }
        }
    }

    private void validateKey() {
        grant.key().ifPresent(key -> {
            if (key.isBlank()) {
                report.add(Problem.GRANT_KEY_EMPTY, grant.site());
            } else {
                JsonNameRules.flaw(key).ifPresent(flaw -> report.add(Problem.GRANT_KEY_INVALID, grant.site(), flaw));
            }
        });
    }

    private void validateClaimsAsAWhole() {
        if (grant.claims().isEmpty() && !report.hasErrors()) {
            report.add(Problem.GRANT_NO_CLAIMS, grant.site(), grant.type().simpleName());
        }
        int constants = grant.enumerations().stream()
                .mapToInt(each -> each.constants().size())
                .sum();
        if (constants > MAX_ENUM_CONSTANTS) {
            report.add(
                    Problem.GRANT_ENUMS_TOO_LARGE,
                    grant.site(),
                    grant.type().simpleName(),
                    constants,
                    MAX_ENUM_CONSTANTS);
        }
        int size = grant.claims().stream().mapToInt(GrantValidator::size).sum();
        if (size > MAX_CLAIMS) {
            report.add(Problem.GRANT_TOO_LARGE, grant.site(), grant.type().simpleName(), size, MAX_CLAIMS);
        }
        grant.claims().stream().filter(ClaimModel::wholeValue).findFirst().ifPresent(this::validateWholeValue);
    }

    private static int size(ClaimModel claim) {
        int value =
                claim.returnType().equals(TypeName.LONG) || claim.returnType().equals(TypeName.DOUBLE) ? 2 : 1;
        return claim.isComparedWithDefault() ? value + 1 : value;
    }

    private void validateWholeValue(ClaimModel whole) {
        Optional<ClaimModel> other =
                grant.claims().stream().filter(claim -> !claim.equals(whole)).findFirst();
        if (other.isPresent()) {
            report.add(
                    Problem.GRANT_VALUE_NOT_ALONE,
                    whole.sites().accessor(),
                    whole.label(),
                    grant.type().simpleName(),
                    other.get().label());
        } else if (!isJsonObject(whole.type())) {
            report.add(Problem.GRANT_VALUE_TYPE, whole.sites().accessor(), whole.label(), whole.typeLabel());
        }
    }

    private static boolean isJsonObject(ClaimType type) {
        return type instanceof ClaimType.FreeForm || type instanceof ClaimType.MapOf || type instanceof ClaimType.Part;
    }

    private void validateName(ClaimModel claim) {
        if (claim.name().isBlank()) {
            report.add(
                    Problem.CLAIM_NAME_EMPTY,
                    claim.sites().name(),
                    WireNames.wireName(claim.property(), grant.naming()));
        } else {
            JsonNameRules.flaw(claim.name())
                    .ifPresent(flaw ->
                            report.add(Problem.CLAIM_NAME_INVALID, claim.sites().name(), flaw));
        }
        Stream.concat(
                        claim.within().stream().flatMap(name -> JsonNameRules.flaw(name).stream()),
                        noObject(claim).stream())
                .findFirst()
                .ifPresent(
                        flaw -> report.add(Problem.WITHIN_INVALID, claim.sites().within(), claim.label(), flaw));
    }

    /** A claim of RFC 7519 §4.1 holds no others. */
    private Optional<String> noObject(ClaimModel claim) {
        return claim.within().stream()
                .limit(grant.isToken() ? 1 : 0)
                .filter(REGISTERED::contains)
                .map("is \"%s\" of RFC 7519, which is no object"::formatted)
                .findFirst();
    }

    private void validateOptions(ClaimModel claim) {
        if (claim.notBlank() && !isString(claim.type())) {
            report.add(Problem.NOT_BLANK_MISPLACED, claim.sites().notBlank(), claim.label(), claim.typeLabel());
        } else if (claim.emptyAsAbsent() && claim.presence() == Presence.REQUIRED) {
            report.add(Problem.EMPTY_AS_ABSENT_REQUIRED, claim.sites().emptyAsAbsent(), claim.label());
        }
        validateInclude(claim);
    }

    private void validateNumber(ClaimModel claim) {
        if (!(claim.type() instanceof ClaimType.Scalar scalar)) {
            return;
        }
        boolean isLong = scalar.kind() == ScalarKind.LONG;
        String temporal = TEMPORAL_NAMES.get(claim.name());
        if (temporal != null && (isLong || scalar.kind() == ScalarKind.INTEGER)) {
            report.add(
                    Problem.TEMPORAL_UNIT,
                    claim.sites().accessor(),
                    claim.name(),
                    claim.typeLabel(),
                    claim.label(),
                    temporal);
        } else if (isLong && options.strict()) {
            report.add(Problem.NUMBER_RANGE, claim.sites().accessor(), claim.label(), claim.typeLabel());
        }
    }

    private void validateWithin(ClaimModel claim) {
        Map<String, Long> uses = grant.claims().stream()
                .flatMap(other -> other.within().stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        for (String name : claim.within()) {
            if (name.matches("[^.:]+(\\.[^.:]+)+")) {
                String path = report.notation(claim.sites().within()).array(List.of(name.split("\\.")));
                warnOfWithin(claim, name, ", one object. For an object in an object write within = " + path + ".");
            } else {
                Set<String> others = new TreeSet<>(uses.keySet());
                others.removeIf(other ->
                        isVariant(name, other) || (isPluralPair(name, other) && isUsedOften(uses, name, other)));
                NearMiss.of(name, others)
                        .filter(other -> other.compareTo(name) < 0)
                        .ifPresent(other -> warnOfWithin(
                                claim, name, ", and another claim within \"" + other + "\". Did you mean the same?"));
            }
        }
    }

    /** {@code slot1} and {@code slot2} are two names. */
    private static boolean isVariant(String one, String other) {
        return one.replaceAll("\\d+", "").equals(other.replaceAll("\\d+", ""));
    }

    private static boolean isPluralPair(String one, String other) {
        return other.equals(one + "s") || one.equals(other + "s");
    }

    private static boolean isUsedOften(Map<String, Long> uses, String... names) {
        return Stream.of(names).allMatch(name -> uses.getOrDefault(name, 0L) > 1);
    }

    private void warnOfWithin(ClaimModel claim, String name, String remark) {
        report.add(Problem.WITHIN_SUSPICIOUS, claim.sites().within(), claim.label(), name, remark);
    }

    private void validateInclude(ClaimModel claim) {
        boolean hasDefault = claim.presence() == Presence.DEFAULT;
        boolean mayBeAbsent = claim.presence() == Presence.NULLABLE || claim.presence() == Presence.OPTIONAL;
        switch (claim.include()) {
            case NON_ABSENT -> {}
            case NON_DEFAULT -> warnUnless(hasDefault, claim, "it has no default", "give it a {default body}");
            case NON_EMPTY -> warnUnless(claim.type().isCollection(), claim, "it is no collection", "make it one");
            case ALWAYS -> warnUnless(mayBeAbsent, claim, "it is always written", "let it be absent, {with @Nullable}");
        }
    }

    private void warnUnless(boolean useful, ClaimModel claim, String reason, String remedy) {
        if (!useful) {
            report.add(
                    Problem.INCLUDE_USELESS,
                    claim.sites().include(),
                    claim.include(),
                    claim.label(),
                    reason,
                    report.notation(claim.sites().include()).write(remedy));
        }
    }

    private static boolean isString(ClaimType type) {
        return type.plain() instanceof ClaimType.Scalar scalar && scalar.kind() == ScalarKind.STRING;
    }

    private void validateProperties() {
        Map<String, ClaimModel> properties = new HashMap<>();
        for (ClaimModel claim : grant.claims()) {
            ClaimModel other = properties.putIfAbsent(claim.property(), claim);
            if (other != null) {
                report.add(
                        Problem.CLAIM_PROPERTY_CLASH,
                        claim.sites().accessor(),
                        other.label(),
                        claim.label(),
                        claim.property());
            }
        }
    }

    private void validateBuilderMethods() {
        Map<String, ClaimModel> owners = new HashMap<>();
        BuilderMethods builder = BuilderMethods.of(grant);
        Set<ClaimModel> clashing = new LinkedHashSet<>();
        for (BuilderMethods.Method method : builder.methods()) {
            ClaimModel claim = method.claim();
            if (grant.isToken() && builder.own().contains(method.name()) && clashing.add(claim)) {
                report.add(Problem.CLAIM_BUILDER_CLASH, claim.sites().accessor(), claim.label(), claim.name());
            }
            ClaimModel owner = owners.putIfAbsent(method.name(), claim);
            if (owner != null && !owner.property().equals(claim.property()) && clashing.add(claim)) {
                report.add(
                        Problem.CLAIM_METHOD_CLASH,
                        claim.sites().accessor(),
                        owner.label(),
                        claim.label(),
                        method.name() + "()",
                        claim.name());
            }
        }
        grant.claims().stream()
                .filter(claim -> claim.beanStyle() && claim.property().equals("wait"))
                .forEach(claim ->
                        report.add(Problem.CLAIM_BUILDER_CLASH, claim.sites().accessor(), claim.label(), claim.name()));
    }

    private void validateTypes() {
        HiddenTypes byInterface = grant.hiddenTypes();
        HiddenTypes byCompanion = new HiddenTypes(grant.companion(), GrantModel.COMPANION_CLASSES);
        Stream.concat(
                        Stream.of(grant.type(), grant.builder(), TypeNames.STRING, TypeNames.OVERRIDE),
                        grant.claims().stream().map(ClaimModel::returnType))
                .distinct()
                .forEach(type -> {
                    byInterface
                            .unnameable(type)
                            .ifPresent(each -> reportHidden(
                                    each,
                                    "a nested type that %s declares or inherits hides it"
                                            .formatted(grant.type().simpleName()),
                                    "Rename the nested type"));
                    byCompanion
                            .unnameable(type)
                            .ifPresent(each -> reportHidden(
                                    each,
                                    "that code has a class of this name, and yours is in no package",
                                    "Rename it, or move it to a package"));
                });
    }

    private void reportHidden(ClassName type, String reason, String remedy) {
        report.add(
                Problem.GRANT_TYPE_HIDDEN,
                grant.site(),
                grant.type().simpleName(),
                type.canonicalName(),
                reason,
                remedy);
    }

    private void validatePaths() {
        Map<List<String>, ClaimModel> places = new HashMap<>();
        List<ClaimModel> placed = grant.claims().stream()
                .filter(claim -> claim.role().place() == ClaimRole.Place.CLAIM)
                .toList();
        reportDuplicates(placed, places);
        reportDuplicates(
                grant.claims().stream()
                        .filter(claim -> claim.role().place() == ClaimRole.Place.HEADER)
                        .toList(),
                new HashMap<>());
        for (ClaimModel claim : grant.claims()) {
            for (int depth = 1; depth <= claim.within().size(); depth++) {
                ClaimModel other = places.get(claim.within().subList(0, depth));
                if (other != null) {
                    report.add(
                            Problem.WITHIN_CONFLICT,
                            claim.sites().within(),
                            other.path(),
                            other.label(),
                            claim.label());
                }
            }
        }
    }

    private void reportDuplicates(List<ClaimModel> claims, Map<List<String>, ClaimModel> places) {
        for (ClaimModel claim : claims) {
            ClaimModel other = places.putIfAbsent(place(claim), claim);
            if (other != null) {
                report.add(Problem.CLAIM_DUPLICATE, claim.sites().name(), other.label(), claim.label(), claim.path());
            }
        }
    }

    private static List<String> place(ClaimModel claim) {
        return Stream.concat(claim.within().stream(), Stream.of(claim.name())).toList();
    }
}
