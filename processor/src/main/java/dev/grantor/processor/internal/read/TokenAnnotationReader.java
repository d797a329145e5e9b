package dev.grantor.processor.internal.read;

import com.palantir.javapoet.ClassName;
import dev.grantor.annotation.Algorithm;
import dev.grantor.annotation.KeyId;
import dev.grantor.annotation.Presence;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.message.Labels;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Report;
import dev.grantor.processor.internal.model.JsonNameRules;
import dev.grantor.processor.internal.model.TokenModel;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what {@code @Token} says. */
final class TokenAnnotationReader {

    private static final Duration HOUR = Duration.ofHours(1);

    /** A hundred years; larger numbers are mistakes. */
    private static final Duration MAX = Duration.ofDays(36_600);

    private final TypeElement type;
    private final WrittenAnnotation annotation;
    private final GrantContext grant;
    private final Report report;

    TokenAnnotationReader(WrittenAnnotation annotation, GrantContext grant) {
        this.type = grant.members().type();
        this.annotation = annotation;
        this.grant = grant;
        this.report = grant.report();
    }

    TokenModel read() {
        Duration minTtl = duration("minTtl", Duration.ofSeconds(1), Duration.ofSeconds(1));
        Duration maxTtl = duration("maxTtl", Duration.ofHours(24), Duration.ofSeconds(1));
        Duration usual = HOUR.compareTo(minTtl) < 0 ? minTtl : HOUR.compareTo(maxTtl) > 0 ? maxTtl : HOUR;
        Duration ttl = duration("ttl", usual, Duration.ofSeconds(1));
        Duration backdate = duration("backdate", Duration.ZERO, Duration.ZERO);
        readOrder(minTtl, ttl, maxTtl);
        Presence exp = presence("exp", Presence.ALWAYS, EnumSet.of(Presence.ALWAYS, Presence.WAIVABLE, Presence.NEVER));
        Presence iat = presence("iat", Presence.ALWAYS, EnumSet.of(Presence.ALWAYS, Presence.NEVER));
        if (exp == Presence.NEVER && iat == Presence.NEVER) {
            report.add(
                    Problem.TOKEN_PRESENCE,
                    annotation.site("iat"),
                    "iat",
                    iat,
                    "without exp nothing else tells how old a token is",
                    "ALWAYS");
        }
        Presence nbf = presence("nbf", Presence.IF_SET, EnumSet.of(Presence.ALWAYS, Presence.IF_SET, Presence.NEVER));
        if (exp == Presence.NEVER) {
            Stream.of("ttl", "minTtl").forEach(each -> reportUnused(each, "no token expires, as exp = NEVER"));
        }
        if (iat == Presence.NEVER && nbf != Presence.ALWAYS && !backdate.isZero()) {
            reportUnused("backdate", "iat = NEVER and nbf = %s leave no time that it puts back".formatted(nbf));
        }
        return new TokenModel(
                algorithms(),
                headerText("type", "typ", "JWT"),
                annotation.isSet("typeOptional"),
                headerText("contentType", "cty", ""),
                annotation.constant("keyId", KeyId.OPTIONAL),
                ttl,
                minTtl,
                maxTtl,
                backdate,
                exp,
                iat,
                nbf,
                presence("jti", Presence.ALWAYS, EnumSet.of(Presence.ALWAYS, Presence.IF_SET, Presence.NEVER)),
                errors());
    }

    private List<Algorithm> algorithms() {
        List<Algorithm> algorithms = annotation.constants("algorithms", Algorithm.class);
        boolean hmac = algorithms.stream().anyMatch(Algorithm::isHmac);
        if (algorithms.isEmpty()) {
            if (annotation.value("algorithms").isPresent()) {
                reportAlgorithms("are none, so that no key could sign it", "Name one, for example HS256");
            }
        } else if (hmac && !algorithms.stream().allMatch(Algorithm::isHmac)) {
            reportAlgorithms(
                    "mix HMAC with others, so that a public key could be taken for a secret (RFC 8725 §2.1)",
                    "Keep either");
        }
        return algorithms.stream().distinct().toList();
    }

    private void reportAlgorithms(String flaw, String remedy) {
        report.add(Problem.TOKEN_ALGORITHMS, annotation.site("algorithms"), type.getSimpleName(), flaw, remedy);
    }

    private String headerText(String element, String parameter, String otherwise) {
        String text = annotation.string(element).orElse(otherwise);
        if (!text.isEmpty() || parameter.equals("typ")) {
            JsonNameRules.flaw(text)
                    .ifPresent(flaw -> report.add(
                            Problem.TOKEN_HEADER_TEXT,
                            annotation.site(element),
                            parameter,
                            type.getSimpleName(),
                            flaw));
        }
        return text;
    }

    private Duration duration(String element, Duration otherwise, Duration min) {
        String text = annotation.string(element).orElse("");
        if (text.isEmpty() && annotation.value(element).isEmpty()) {
            return otherwise;
        }
        try {
            Duration duration = Duration.parse(text);
            if (duration.equals(duration.truncatedTo(ChronoUnit.SECONDS))
                    && duration.compareTo(min) >= 0
                    && duration.compareTo(MAX) <= 0) {
                return duration;
            }
        } catch (DateTimeException e) {
            // reported below
        }
        report.add(Problem.TOKEN_DURATION, annotation.site(element), element, type.getSimpleName(), text);
        return otherwise;
    }

    private void readOrder(Duration minTtl, Duration ttl, Duration maxTtl) {
        if (minTtl.compareTo(maxTtl) > 0) {
            reportOrder("minTtl", minTtl, "maxTtl", maxTtl);
        } else if (ttl.compareTo(minTtl) < 0) {
            reportOrder("minTtl", minTtl, "ttl", ttl);
        } else if (ttl.compareTo(maxTtl) > 0) {
            reportOrder("ttl", ttl, "maxTtl", maxTtl);
        }
    }

    private void reportOrder(String smaller, Duration shouldBeSmaller, String larger, Duration shouldBeLarger) {
        report.add(
                Problem.TOKEN_LIFETIME,
                annotation.value(larger).isPresent() ? annotation.site(larger) : annotation.site(smaller),
                type.getSimpleName(),
                "%s (%s) is longer than %s (%s)".formatted(smaller, shouldBeSmaller, larger, shouldBeLarger),
                "Correct one of them");
    }

    private void reportUnused(String element, String reason) {
        if (annotation.value(element).isPresent()) {
            report.add(
                    Problem.TOKEN_LIFETIME,
                    annotation.site(element),
                    type.getSimpleName(),
                    "%s has no effect, since %s".formatted(element, reason),
                    "Remove it");
        }
    }

    private Presence presence(String claim, Presence otherwise, Set<Presence> allowed) {
        Presence presence = annotation.constant(claim, otherwise);
        if (!allowed.contains(presence)) {
            report.add(
                    Problem.TOKEN_PRESENCE,
                    annotation.site(claim),
                    claim,
                    presence,
                    switch (claim) {
                        case "exp" -> "a token expires unless that is waived by name";
                        case "iat" -> "all tokens have it or none";
                        default -> "all tokens have it, or none, or those whose builder sets it";
                    },
                    choice(allowed));
        }
        return presence;
    }

    /** {@code ALWAYS, IF_SET or NEVER}. */
    private static String choice(Set<Presence> allowed) {
        List<String> names = allowed.stream().map(Presence::name).toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private Optional<ClassName> errors() {
        Optional<TypeMirror> named = annotation.type("errors").filter(each -> each.getKind() != TypeKind.ERROR);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        if (!(named.get() instanceof DeclaredType declared)) {
            reportErrors(Labels.of(named.get()), "it is no class");
            return Optional.empty();
        }
        TypeElement errors = (TypeElement) declared.asElement();
        Optional<String> flaw = flawOfErrors(errors);
        flaw.ifPresent(each -> reportErrors(errors.getSimpleName().toString(), each));
        return flaw.isPresent() ? Optional.empty() : Optional.of(ClassName.get(errors));
    }

    private void reportErrors(String named, String flaw) {
        report.add(Problem.TOKEN_ERRORS, annotation.site("errors"), type.getSimpleName(), named, flaw);
    }

    private Optional<String> flawOfErrors(TypeElement errors) {
        TypeElement wanted = grant.elements().getTypeElement("dev.grantor.error.VendorErrors");
        if (wanted == null || !isSubtype(errors, wanted)) {
            return Optional.of("it does not implement VendorErrors");
        }
        if (!errors.getTypeParameters().isEmpty()) {
            return Optional.of("it has type parameters");
        }
        InstantiableClass instantiable =
                new InstantiableClass(errors, grant, report.notation(annotation.site("errors")));
        return instantiable.flawOfKind().or(instantiable::flawOfPlace).or(instantiable::flawOfConstructor);
    }

    private boolean isSubtype(TypeElement errors, TypeElement wanted) {
        return grant.types().isSubtype(grant.types().erasure(errors.asType()), wanted.asType());
    }
}
