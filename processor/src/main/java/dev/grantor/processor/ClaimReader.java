package dev.grantor.processor;

import com.palantir.javapoet.TypeName;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Claim.Include;
import dev.grantor.annotation.GrantValue;
import dev.grantor.annotation.NamingStrategy;
import dev.grantor.annotation.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one accessor into a {@link ClaimModel}. */
final class ClaimReader {

    private final ExecutableElement accessor;
    private final Members members;
    private final Elements elements;
    private final Types types;
    private final Access access;
    private final Report report;
    private final List<String> undefined;
    private final String label;
    private final Site site;
    private final Mirror annotation;
    private final Optional<Mirror> notBlank;

    ClaimReader(
            ExecutableElement accessor,
            Members members,
            Elements elements,
            Types types,
            Access access,
            Report report,
            List<String> undefined) {
        this.accessor = accessor;
        this.members = members;
        this.elements = elements;
        this.types = types;
        this.access = access;
        this.report = report;
        this.undefined = undefined;
        this.label = members.label(accessor);
        this.site = members.siteOf(accessor);
        this.annotation = Mirror.find(accessor, Claim.class)
                .or(() -> Mirror.find(accessor, GrantValue.class))
                .orElseThrow();
        this.notBlank = Mirror.find(accessor, NotBlank.class);
    }

    /** @param unprefixed an accessor of the grant that keeps others from having their prefixes taken off, if one does */
    Optional<ClaimModel> read(Optional<String> unprefixed, NamingStrategy naming) {
        boolean beanStyle = unprefixed.isEmpty();
        if (annotation.isUndefined()) {
            undefined.add(nameInClaim());
            return Optional.empty();
        }
        if (notBlank.filter(Mirror::isUndefined).isPresent()) {
            undefined.add("a name in @NotBlank");
            return Optional.empty();
        }
        String name = accessor.getSimpleName().toString();
        String property = Names.property(name, beanStyle);
        TypeMirror returnType = members.returnType(accessor);
        Include include = annotation.constant("include", Include.NON_ABSENT);
        unprefixed.ifPresent(other -> warnOfKeptPrefix(name, other, naming));
        if (members.isInherited(accessor)) {
            reportNullableArguments(accessor.getReturnType());
        }
        return typeReader()
                .flatMap(reader -> reader.read(returnType))
                .map(declared -> new ClaimModel(
                        name,
                        label,
                        property,
                        beanStyle,
                        annotation.strings("within"),
                        annotation.string("value").orElse(Names.wireName(property, naming)),
                        declared.type() instanceof ClaimType.FreeForm && !declared.optional()
                                ? declared.type().javaType()
                                : TypeName.get(returnType),
                        members.hasWildcardsOfKotlin(accessor),
                        site.notation().label(returnType),
                        declared.type(),
                        presence(declared, returnType, include),
                        include,
                        notBlank.isPresent(),
                        notBlank.filter(mirror -> mirror.isSet("emptyAsAbsent")).isPresent(),
                        Mirror.isOn(accessor, GrantValue.class),
                        elements.isDeprecated(accessor),
                        Javadoc.description(elements.getDocComment(accessor), this::constant),
                        sites()));
    }

    /** Where a type argument stands for a type parameter, javac does not show its annotations, nor those of the parameter. */
    private void reportNullableArguments(TypeMirror declared) {
        if (!(declared instanceof DeclaredType type)) {
            return;
        }
        for (TypeMirror argument : type.getTypeArguments()) {
            if (NullnessReader.isNullable(argument) || members.standsForNullable(argument)) {
                TypeReader.reportNullableArgument(type, label, site, report);
            }
            reportNullableArguments(argument);
        }
    }

    /** The value of {@code #NAME}, a constant of the interface that the comment stands in. */
    private Optional<String> constant(String reference) {
        return ElementFilter.fieldsIn(Members.declaring(accessor).getEnclosedElements()).stream()
                .filter(field -> reference.equals("#" + field.getSimpleName()))
                .map(VariableElement::getConstantValue)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst();
    }

    private void warnOfKeptPrefix(String name, String unprefixed, NamingStrategy naming) {
        boolean prefixed = Names.isBeanStyle(name, AccessorReader.isBoolean(accessor.getReturnType()));
        boolean named = annotation.value("value").isPresent() || Mirror.isOn(accessor, GrantValue.class);
        if (prefixed && !named) {
            report.add(
                    Problem.CLAIM_PREFIX_KEPT,
                    site,
                    label,
                    Names.wireName(name, naming),
                    Names.wireName(Names.property(name, true), naming),
                    unprefixed);
        }
    }

    private ClaimModel.Sites sites() {
        return new ClaimModel.Sites(
                site,
                siteOf(annotation.site("value")),
                siteOf(annotation.site("within")),
                siteOf(annotation.site("include")),
                siteOf(annotation.site("unit")),
                notBlank.map(mirror -> siteOf(mirror.site())).orElse(site),
                notBlank.map(mirror -> siteOf(mirror.site("emptyAsAbsent"))).orElse(site));
    }

    /** An inherited accessor may be in a class file: its problems are shown at the type that inherits it. */
    private Site siteOf(Site exact) {
        return members.isInherited(accessor) ? site : exact;
    }

    /** Compilers do not tell which name it is, so this is told wherever it may be that of the codec for Jackson. */
    private String nameInClaim() {
        boolean withoutJackson = Stream.of(Jackson.values()).map(Jackson::codec).noneMatch(access::isThere);
        return "a name in @Claim"
                + (withoutJackson && annotation.elements().contains("using")
                        ? " (DatabindCodec is in " + Jackson.JACKSON_2.artifact() + ", and for Jackson 3 in "
                                + Jackson.JACKSON_3.artifact() + ")"
                        : "");
    }

    private Optional<TypeReader> typeReader() {
        TimeUnit unit = annotation.constant("unit", TimeUnit.SECONDS);
        if (annotation.value("using").isEmpty()) {
            return Optional.of(new TypeReader(label, site, unit, null, access, report, undefined));
        }
        Optional<TypeMirror> using = annotation.type("using").filter(type -> type.getKind() != TypeKind.ERROR);
        if (using.isEmpty()) {
            undefined.add(nameInClaim());
            return Optional.empty();
        }
        if (using.get().getKind() != TypeKind.DECLARED) {
            String type = site.notation().label(members.returnType(accessor));
            report.add(
                    Problem.CODEC_BAD,
                    annotation.site("using"),
                    label,
                    site.notation().label(using.get()),
                    "it is no class",
                    type);
            return Optional.empty();
        }
        TypeElement codec = (TypeElement) ((DeclaredType) using.get()).asElement();
        CodecReader codecReader = new CodecReader(label, annotation, codec, access, elements, types, report);
        return Optional.of(new TypeReader(label, site, unit, codecReader, access, report, undefined));
    }

    private Presence presence(TypeReader.Declared declared, TypeMirror returnType, Include include) {
        if (annotation.value("unit").isPresent() && !declared.type().countsTime()) {
            report.add(
                    Problem.UNIT_MISPLACED,
                    sites().unit(),
                    label,
                    site.notation().label(returnType));
        }
        Nullness nullness = members.nullness(accessor);
        boolean nullable = nullness == Nullness.NULLABLE;
        boolean hasDefault = accessor.isDefault();
        if (nullable && returnType.getKind().isPrimitive()) {
            String boxed =
                    site.notation().type(simpleName(TypeName.get(returnType).box()));
            report.add(
                    Problem.CLAIM_NULLABLE_PRIMITIVE,
                    site,
                    label,
                    site.notation().label(returnType),
                    boxed);
        }
        if (nullable && declared.optional()) {
            report.add(
                    Problem.CLAIM_NULLABLE_OPTIONAL,
                    site,
                    label,
                    site.notation().write("a {@Nullable} Optional"),
                    "Drop one of the two");
        }
        if (hasDefault && (nullable || declared.optional())) {
            report.add(
                    Problem.CLAIM_DEFAULT_ON_NULLABLE,
                    site,
                    label,
                    nullable ? site.notation().write("{the @Nullable}") : "the Optional");
        }
        if (hasDefault) {
            return Presence.DEFAULT;
        }
        if (declared.optional()) {
            return Presence.OPTIONAL;
        }
        if (nullable) {
            return Presence.NULLABLE;
        }
        if (nullness == Nullness.UNKNOWN) {
            report.add(Problem.CLAIM_NULLNESS_UNKNOWN, site, label);
        }
        return include == Include.NON_EMPTY && declared.type().isCollection() ? Presence.EMPTY : Presence.REQUIRED;
    }

    private static String simpleName(TypeName type) {
        return type.toString().substring(type.toString().lastIndexOf('.') + 1);
    }
}
