package dev.grantor.processor.internal.read;

import com.palantir.javapoet.TypeName;
import dev.grantor.annotation.Claim.Include;
import dev.grantor.annotation.GrantValue;
import dev.grantor.annotation.NamingStrategy;
import dev.grantor.annotation.NotBlank;
import dev.grantor.processor.internal.element.GrantAnnotations;
import dev.grantor.processor.internal.element.Methods;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.message.Notation;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.message.Site;
import dev.grantor.processor.internal.model.ClaimModel;
import dev.grantor.processor.internal.model.ClaimRole.Place;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.Presence;
import dev.grantor.processor.internal.model.WireNames;
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

/** Reads one accessor into a {@link ClaimModel}. */
final class ClaimReader {

    private final ExecutableElement accessor;
    private final ClaimContext context;
    private final Members members;
    private final String label;
    private final Site site;
    private final Notation notation;
    private final WrittenAnnotation annotation;
    private final Optional<WrittenAnnotation> notBlank;
    private final RoleReader roles;

    ClaimReader(ExecutableElement accessor, GrantContext grant) {
        this.accessor = accessor;
        this.context = new ClaimContext(grant, accessor);
        this.members = grant.members();
        this.label = context.label();
        this.site = context.site();
        this.notation = context.notation();
        this.annotation = GrantAnnotations.CLAIMS.stream()
                .flatMap(each -> WrittenAnnotation.find(accessor, each).stream())
                .findFirst()
                .orElseThrow();
        this.roles = new RoleReader(accessor, context);
        this.notBlank = WrittenAnnotation.find(accessor, NotBlank.class);
    }

    /** What the claim names and does not exist, or does not exist yet; to be asked after {@link #read}. */
    List<String> undefined() {
        return context.undefined();
    }

    /**
     * @param unprefixed an accessor of the grant that keeps others from having their prefixes taken off, if one does
     */
    Optional<ClaimModel> read(Optional<String> unprefixed, NamingStrategy naming) {
        boolean beanStyle = unprefixed.isEmpty();
        if (annotation.isUndefined()) {
            context.addUndefined(nameInClaim());
            return Optional.empty();
        }
        if (notBlank.filter(WrittenAnnotation::isUndefined).isPresent()) {
            context.addUndefined("a name in @NotBlank");
            return Optional.empty();
        }
        String name = accessor.getSimpleName().toString();
        String property = WireNames.property(name, beanStyle);
        TypeMirror returnType = members.returnType(accessor);
        Include include = annotation.constant("include", Include.NON_ABSENT);
        unprefixed.ifPresent(other -> warnOfKeptPrefix(name, other, naming));
        if (members.isInherited(accessor)) {
            reportNullableArguments(accessor.getReturnType());
        }
        roles.readPlaces();
        return typeReader()
                .flatMap(reader -> reader.read(returnType))
                .map(declared -> claim(property, beanStyle, naming, returnType, include, declared));
    }

    private ClaimModel claim(
            String property,
            boolean beanStyle,
            NamingStrategy naming,
            TypeMirror returnType,
            Include include,
            TypeReader.Declared declared) {
        List<String> within = annotation.strings("within");
        Place place = roles.place();
        String name = name(property, naming, declared.type(), place);
        ClaimType type = new FormatReader(accessor, context).read(name, within, place, declared.type(), returnType);
        Presence presence = presence(declared, returnType, include, place);
        return new ClaimModel(
                accessor.getSimpleName().toString(),
                label,
                property,
                beanStyle,
                within,
                name,
                declared.type() instanceof ClaimType.FreeForm && !declared.optional()
                        ? declared.type().javaType()
                        : TypeName.get(returnType),
                members.hasWildcardsOfKotlin(accessor),
                notation.label(returnType),
                type,
                place == Place.OTHER_CLAIMS ? Presence.EMPTY : presence,
                include,
                notBlank.isPresent(),
                notBlank.filter(mirror -> mirror.isSet("emptyAsAbsent")).isPresent(),
                WrittenAnnotation.isOn(accessor, GrantValue.class),
                context.grant().elements().isDeprecated(accessor),
                roles.read(name, within, type, returnType, presence, include),
                Javadoc.description(context.grant().elements().getDocComment(accessor), this::constant),
                sites());
    }

    /** A grant that is a claim is called by its key. */
    private String name(String property, NamingStrategy naming, ClaimType type, Place place) {
        if (place.isOpen()) {
            return property;
        }
        return annotation
                .string("value")
                .orElseGet(() ->
                        type instanceof ClaimType.GrantOf grant ? grant.key() : WireNames.wireName(property, naming));
    }

    /**
     * Where a type argument stands for a type parameter, javac does not show its annotations, nor those of the
     * parameter.
     */
    private void reportNullableArguments(TypeMirror declared) {
        if (!(declared instanceof DeclaredType type)) {
            return;
        }
        for (TypeMirror argument : type.getTypeArguments()) {
            if (NullnessReader.isNullable(argument) || members.standsForNullable(argument)) {
                TypeReader.reportNullableArgument(type, context);
            }
            reportNullableArguments(argument);
        }
    }

    /** The value of {@code #NAME}, a constant of the interface that the comment stands in. */
    private Optional<String> constant(String reference) {
        return ElementFilter.fieldsIn(Methods.declaring(accessor).getEnclosedElements()).stream()
                .filter(field -> reference.equals("#" + field.getSimpleName()))
                .map(VariableElement::getConstantValue)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst();
    }

    private void warnOfKeptPrefix(String name, String unprefixed, NamingStrategy naming) {
        boolean prefixed = BeanStyle.of(accessor);
        boolean named = annotation.value("value").isPresent() || WrittenAnnotation.isOn(accessor, GrantValue.class);
        if (prefixed && !named) {
            context.report(
                    Problem.CLAIM_PREFIX_KEPT,
                    WireNames.wireName(name, naming),
                    WireNames.wireName(WireNames.property(name, true), naming),
                    unprefixed);
        }
    }

    private ClaimModel.Sites sites() {
        return new ClaimModel.Sites(
                site,
                context.siteOf(annotation.site("value")),
                context.siteOf(annotation.site("within")),
                context.siteOf(annotation.site("include")),
                context.siteOf(annotation.site("unit")),
                notBlank.map(mirror -> context.siteOf(mirror.site())).orElse(site),
                notBlank.map(mirror -> context.siteOf(mirror.site("emptyAsAbsent")))
                        .orElse(site));
    }

    /** Compilers do not tell which name it is, so this is told wherever it may be that of the codec for Jackson. */
    private String nameInClaim() {
        boolean withoutJackson = Stream.of(Jackson.values())
                .map(Jackson::codec)
                .noneMatch(context.grant().access()::isThere);
        return "a name in @Claim"
                + (withoutJackson && annotation.elements().contains("using")
                        ? " (DatabindCodec is in " + Jackson.JACKSON_2.artifact() + ", and for Jackson 3 in "
                                + Jackson.JACKSON_3.artifact() + ")"
                        : "");
    }

    private Optional<TypeReader> typeReader() {
        TimeUnit unit = annotation.constant("unit", TimeUnit.SECONDS);
        if (annotation.value("using").isEmpty()) {
            return Optional.of(new TypeReader(context, unit, null));
        }
        Optional<TypeMirror> using = annotation.type("using").filter(type -> type.getKind() != TypeKind.ERROR);
        if (using.isEmpty()) {
            context.addUndefined(nameInClaim());
            return Optional.empty();
        }
        if (using.get().getKind() != TypeKind.DECLARED) {
            String type = notation.label(members.returnType(accessor));
            context.reportAt(
                    annotation.site("using"), Problem.CODEC_BAD, notation.label(using.get()), "it is no class", type);
            return Optional.empty();
        }
        TypeElement codec = (TypeElement) ((DeclaredType) using.get()).asElement();
        CodecReader codecReader = new CodecReader(context, annotation, codec);
        return Optional.of(new TypeReader(context, unit, codecReader));
    }

    private Presence presence(TypeReader.Declared declared, TypeMirror returnType, Include include, Place place) {
        if (annotation.value("unit").isPresent() && !declared.type().countsTime()) {
            context.reportAt(sites().unit(), Problem.UNIT_MISPLACED, notation.label(returnType));
        }
        Nullness nullness = members.nullness(accessor);
        boolean nullable = nullness == Nullness.NULLABLE;
        boolean hasDefault = accessor.isDefault();
        if (nullable && returnType.getKind().isPrimitive()) {
            String boxed = notation.type(simpleName(TypeName.get(returnType).box()));
            context.report(Problem.CLAIM_NULLABLE_PRIMITIVE, notation.label(returnType), boxed);
        }
        if (nullable && declared.optional()) {
            context.report(
                    Problem.CLAIM_NULLABLE_OPTIONAL, notation.write("a {@Nullable} Optional"), "Drop one of the two");
        }
        if (hasDefault && (nullable || declared.optional())) {
            context.report(
                    Problem.CLAIM_DEFAULT_ON_NULLABLE, nullable ? notation.write("{the @Nullable}") : "the Optional");
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
        // An open place is never null, so nothing is taken for granted there.
        if (nullness == Nullness.UNKNOWN && !place.isOpen()) {
            context.report(Problem.CLAIM_NULLNESS_UNKNOWN);
        }
        return include == Include.NON_EMPTY && declared.type().isCollection() ? Presence.EMPTY : Presence.REQUIRED;
    }

    private static String simpleName(TypeName type) {
        return type.toString().substring(type.toString().lastIndexOf('.') + 1);
    }
}
