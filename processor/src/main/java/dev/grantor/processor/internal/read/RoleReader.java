package dev.grantor.processor.internal.read;

import dev.grantor.annotation.Claim.Include;
import dev.grantor.annotation.Constant;
import dev.grantor.annotation.FromKey;
import dev.grantor.annotation.GrantValue;
import dev.grantor.annotation.Grants;
import dev.grantor.annotation.Header;
import dev.grantor.annotation.OtherClaims;
import dev.grantor.annotation.Waivable;
import dev.grantor.processor.internal.element.GrantAnnotations;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.model.ClaimRole;
import dev.grantor.processor.internal.model.ClaimRole.Origin;
import dev.grantor.processor.internal.model.ClaimRole.Place;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.ClaimType.Format;
import dev.grantor.processor.internal.model.JsonNameRules;
import dev.grantor.processor.internal.model.Presence;
import dev.grantor.processor.internal.model.ScalarKind;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Reads what a claim is to its token. */
final class RoleReader {

    /** What no declaration may have in the header, and the RFC that says what it means. */
    private static final Map<String, String> RESERVED_PARAMETERS = reservedParameters();

    private static final Set<String> TIMES_AND_ID = Set.of("exp", "iat", "nbf", "jti");

    private final ExecutableElement accessor;
    private final ClaimContext context;

    private static Map<String, String> reservedParameters() {
        Map<String, String> parameters = new HashMap<>();
        Set.of("alg", "typ", "cty", "kid", "jku", "jwk", "x5u", "x5c", "x5t", "x5t#S256", "crit")
                .forEach(each -> parameters.put(each, "RFC 7515"));
        Set.of("enc", "zip").forEach(each -> parameters.put(each, "RFC 7516"));
        Set.of("epk", "apu", "apv", "iv", "tag", "p2s", "p2c").forEach(each -> parameters.put(each, "RFC 7518"));
        parameters.put("b64", "RFC 7797");
        return Map.copyOf(parameters);
    }

    RoleReader(ExecutableElement accessor, ClaimContext context) {
        this.accessor = accessor;
        this.context = context;
    }

    /** Reports what only tokens can have, and places that exclude each other. */
    void readPlaces() {
        List<Class<? extends Annotation>> places = GrantAnnotations.CLAIMS.stream()
                .filter(annotation -> WrittenAnnotation.isOn(accessor, annotation))
                .toList();
        if (places.size() > 1 && places.stream().anyMatch(GrantAnnotations.OF_TOKENS::contains)) {
            context.report(
                    Problem.CLAIM_TWO_PLACES,
                    places.get(0).getSimpleName(),
                    places.get(1).getSimpleName());
        }
        if (context.grant().isToken()) {
            find(GrantValue.class)
                    .ifPresent(written -> context.reportAt(
                            context.siteOf(written.site()),
                            Problem.GRANT_VALUE_IN_TOKEN,
                            context.grant().members().type().getSimpleName()));
            return;
        }
        for (Class<? extends Annotation> annotation : GrantAnnotations.OF_TOKENS) {
            find(annotation)
                    .ifPresent(written -> context.reportAt(
                            context.siteOf(written.site()),
                            Problem.TOKEN_ONLY,
                            annotation.getSimpleName(),
                            context.grant().members().type().getSimpleName()));
        }
    }

    private Optional<WrittenAnnotation> find(Class<? extends Annotation> annotation) {
        return WrittenAnnotation.find(accessor, annotation);
    }

    Place place() {
        if (find(Header.class).isPresent()) {
            return Place.HEADER;
        }
        if (find(Grants.class).isPresent()) {
            return Place.GRANTS;
        }
        return find(OtherClaims.class).isPresent() ? Place.OTHER_CLAIMS : Place.CLAIM;
    }

    ClaimRole read(
            String name,
            List<String> within,
            ClaimType type,
            TypeMirror returnType,
            Presence presence,
            Include include) {
        if (!context.grant().isToken()) {
            return ClaimRole.PLAIN;
        }
        Place place = place();
        boolean waivable = find(Waivable.class).isPresent();
        switch (place) {
            case CLAIM -> {
                readClaim(type, returnType);
                if (within.isEmpty()) {
                    readRegistered(name, type, returnType, mayBeAbsent(presence, include));
                }
            }
            case HEADER -> readHeader(name, type, returnType);
            case GRANTS -> readOpen(Grants.class, type instanceof ClaimType.GrantSetOf, returnType, presence);
            case OTHER_CLAIMS -> readOpen(OtherClaims.class, type instanceof ClaimType.FreeForm, returnType, presence);
        }
        if (waivable && !place.isOpen() && presence != Presence.NULLABLE) {
            context.report(Problem.WAIVABLE_REQUIRED);
        }
        return new ClaimRole(
                place, origin(name, within, type, returnType, presence), waivable || place == Place.GRANTS);
    }

    /** Whether there are tokens without it: a default body gives a value, but one that may not be written. */
    private static boolean mayBeAbsent(Presence presence, Include include) {
        return switch (presence) {
            case REQUIRED -> false;
            case NULLABLE, OPTIONAL, EMPTY -> true;
            case DEFAULT -> include == Include.NON_DEFAULT || include == Include.NON_EMPTY;
        };
    }

    private void readClaim(ClaimType type, TypeMirror returnType) {
        if (type.plain() instanceof ClaimType.GrantSetOf) {
            context.report(Problem.CLAIM_UNSUPPORTED_TYPE, context.notation().label(returnType), TypeReader.OPEN_PLACE);
        }
    }

    private void readRegistered(String name, ClaimType type, TypeMirror returnType, boolean mayBeAbsent) {
        if (TIMES_AND_ID.contains(name)) {
            context.report(Problem.CLAIM_REGISTERED, name);
        }
        boolean isIssuer = name.equals("iss");
        boolean isAudience = name.equals("aud");
        boolean known = find(Constant.class).isPresent() || find(FromKey.class).isPresent();
        if (known || !(isIssuer || isAudience)) {
            return;
        }
        if (isIssuer && !isText(type)) {
            context.report(Problem.REGISTERED_TYPE, name, context.notation().label(returnType), "a String or a URI");
        }
        if (isAudience && !(type instanceof ClaimType.Formatted formatted && formatted.format() == Format.AUDIENCE)) {
            context.report(
                    Problem.REGISTERED_TYPE,
                    name,
                    context.notation().label(returnType),
                    "a String, or a List or a Set of them");
        }
        if (mayBeAbsent) {
            context.report(Problem.REGISTERED_ABSENT, name);
        }
    }

    private static boolean isText(ClaimType type) {
        return type instanceof ClaimType.Scalar scalar
                && (scalar.kind() == ScalarKind.STRING || scalar.kind() == ScalarKind.URI);
    }

    private void readHeader(String name, ClaimType type, TypeMirror returnType) {
        if (RESERVED_PARAMETERS.containsKey(name)) {
            context.reportAt(
                    context.siteOf(find(Header.class).orElseThrow().site("value")),
                    Problem.HEADER_NAME,
                    name,
                    RESERVED_PARAMETERS.get(name));
        }
        if (!(type instanceof ClaimType.Scalar scalar && scalar.kind() == ScalarKind.STRING)) {
            context.report(Problem.HEADER_TYPE, context.notation().label(returnType));
        }
    }

    private void readOpen(Class<?> annotation, boolean fits, TypeMirror returnType, Presence presence) {
        if (!fits || presence == Presence.OPTIONAL) {
            context.report(
                    Problem.OPEN_PLACE_TYPE,
                    annotation.getSimpleName(),
                    context.notation().label(returnType),
                    annotation == Grants.class
                            ? "a GrantSet"
                            : "a " + context.notation().type("Map<String, Object>"));
        }
        if (presence == Presence.NULLABLE) {
            reportOpen(annotation, "{the @Nullable}");
        }
        if (presence == Presence.DEFAULT) {
            reportOpen(annotation, "the {default body}");
        }
        if (find(Waivable.class).isPresent()) {
            reportOpen(annotation, "@Waivable");
        }
    }

    private void reportOpen(Class<?> annotation, String useless) {
        context.report(
                Problem.OPEN_PLACE_PRESENCE,
                annotation.getSimpleName(),
                context.notation().write(useless));
    }

    private Origin origin(String name, List<String> within, ClaimType type, TypeMirror returnType, Presence presence) {
        Optional<WrittenAnnotation> constant = find(Constant.class);
        Optional<WrittenAnnotation> fromKey = find(FromKey.class);
        if (constant.isPresent() && fromKey.isPresent()) {
            context.report(Problem.CLAIM_VALUE_KNOWN, "Constant", "@FromKey");
        }
        if (constant.isEmpty() && fromKey.isEmpty()) {
            return new Origin.Set();
        }
        readKnown(constant.isPresent() ? "Constant" : "FromKey", presence);
        if (fromKey.isPresent()) {
            if (!within.isEmpty()) {
                context.reportAt(context.siteOf(fromKey.get().site()), Problem.FROM_KEY_WITHIN);
            }
            if (!isText(type)) {
                context.report(Problem.FROM_KEY_TYPE, context.notation().label(returnType));
            }
            return new Origin.FromKey(attribute(fromKey.get(), name));
        }
        return constant(constant.orElseThrow(), type, returnType);
    }

    private String attribute(WrittenAnnotation fromKey, String name) {
        Optional<String> attribute = fromKey.string("value").filter(text -> !text.isEmpty());
        attribute
                .flatMap(JsonNameRules::flaw)
                .ifPresent(
                        flaw -> context.reportAt(context.siteOf(fromKey.site("value")), Problem.FROM_KEY_NAME, flaw));
        return attribute.orElse(name);
    }

    private void readKnown(String annotation, Presence presence) {
        switch (presence) {
            case REQUIRED -> {}
            case NULLABLE ->
                context.report(
                        Problem.CLAIM_VALUE_KNOWN,
                        annotation,
                        context.notation().write("{the @Nullable}"));
            case OPTIONAL -> context.report(Problem.CLAIM_VALUE_KNOWN, annotation, "the Optional");
            case DEFAULT ->
                context.report(
                        Problem.CLAIM_VALUE_KNOWN,
                        annotation,
                        context.notation().write("the {default body}"));
            case EMPTY -> context.report(Problem.CLAIM_VALUE_KNOWN, annotation, "include = NON_EMPTY");
        }
    }

    private Origin constant(WrittenAnnotation annotation, ClaimType type, TypeMirror returnType) {
        String text = annotation.string("value").orElse("");
        String label = context.notation().label(returnType);
        if (!ConstantReader.hasConstants(type)) {
            context.report(Problem.CONSTANT_TYPE, label);
            return new Origin.Set();
        }
        Optional<Origin.Constant> constant = ConstantReader.read(text, type);
        if (constant.isEmpty()) {
            context.reportAt(
                    context.siteOf(annotation.site("value")),
                    Problem.CONSTANT_INVALID,
                    ConstantReader.flaw(text, type, label));
        }
        return constant.<Origin>map(each -> each).orElseGet(Origin.Set::new);
    }
}
