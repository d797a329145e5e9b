package dev.grantor.processor.internal.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.grantor.annotation.Grant;
import dev.grantor.annotation.GrantPart;
import dev.grantor.processor.internal.element.Access;
import dev.grantor.processor.internal.element.QualifiedName;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.message.Labels;
import dev.grantor.processor.internal.message.Notation;
import dev.grantor.processor.internal.message.Problem;
import dev.grantor.processor.internal.model.ClaimType;
import dev.grantor.processor.internal.model.CompanionNames;
import dev.grantor.processor.internal.model.ScalarKind;
import dev.grantor.processor.internal.model.TypeNames;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads the type of one claim, and reports types without a JSON form. */
final class TypeReader {

    /** The type of a claim as it is declared: the type of the value, and whether it stands in an {@code Optional}. */
    record Declared(ClaimType type, boolean optional) {}

    /** What to do with a {@code GrantSet} that is the type of a claim. */
    static final String OPEN_PLACE =
            "Grants that nobody declared have a place of their own: annotate the accessor with @Grants";

    private static final String GRANT_SET = TypeNames.GRANT_SET.canonicalName();

    private static final Set<String> CONTAINERS =
            Set.of("java.util.List", "java.util.Set", "java.util.Map", "java.util.Optional");

    private final ClaimContext claim;
    private final Notation notation;
    private final Substitutes substitutes;
    private final TimeUnit unit;
    private final @Nullable CodecReader codec;
    private final Access access;

    /** @param codec reads the codec that {@code using} names; null without one */
    TypeReader(ClaimContext claim, TimeUnit unit, @Nullable CodecReader codec) {
        this.claim = claim;
        this.notation = claim.notation();
        this.substitutes = new Substitutes(notation);
        this.unit = unit;
        this.codec = codec;
        this.access = claim.grant().access();
    }

    Optional<Declared> read(TypeMirror type) {
        Optional<String> missing = Labels.undefinedIn(type);
        if (missing.isPresent()) {
            claim.addUndefined(missing.get());
            return Optional.empty();
        }
        if (codec == null
                && type.getKind() == TypeKind.DECLARED
                && TypeNames.isOptionalOfPrimitive(TypeName.get(type))) {
            TypeName primitive = TypeNames.primitiveIn(TypeName.get(type));
            return ScalarKind.of(primitive.box())
                    .map(kind -> new Declared(new ClaimType.Scalar(kind, primitive), true));
        }
        if (QualifiedName.of(type).equals("java.util.Optional")) {
            return optional((DeclaredType) type).map(value -> new Declared(value, true));
        }
        return outermost(type).map(value -> new Declared(value, false));
    }

    private Optional<ClaimType> value(DeclaredType holder, int index) {
        TypeMirror argument = holder.getTypeArguments().get(index);
        if (NullnessReader.isNullable(argument)) {
            reportNullableArgument(holder, claim);
            return Optional.empty();
        }
        return value(argument);
    }

    /** Reports what the {@code Optional} or the collection holds. */
    static void reportNullableArgument(DeclaredType holder, ClaimContext claim) {
        if (QualifiedName.of(holder).equals("java.util.Optional")) {
            claim.report(
                    Problem.CLAIM_NULLABLE_OPTIONAL,
                    claim.notation().write("an Optional of what is {@Nullable}"),
                    claim.notation().write("Drop {the @Nullable}"));
        } else {
            claim.report(Problem.CLAIM_NULLABLE_ELEMENT);
        }
    }

    private Optional<ClaimType> value(TypeMirror type) {
        if (codec != null && codec.isFor(type)) {
            return withCodec(type, codec);
        }
        return switch (type.getKind()) {
            case TYPEVAR -> variable((TypeVariable) type);
            case ARRAY -> array((ArrayType) type);
            case WILDCARD -> wildcard((WildcardType) type);
            case DECLARED -> declared((DeclaredType) type);
            default -> type.getKind().isPrimitive() ? primitive((PrimitiveType) type) : unsupported(type);
        };
    }

    /** Type parameters of the grant are reported with the grant. There are no others here. */
    private Optional<ClaimType> variable(TypeVariable type) {
        return access.grant().equals(type.asElement().getEnclosingElement()) ? Optional.empty() : unsupported(type);
    }

    private Optional<ClaimType> primitive(PrimitiveType type) {
        return codec == null
                ? ScalarKind.of(TypeName.get(type).box()).map(kind -> new ClaimType.Scalar(kind, TypeName.get(type)))
                : codec.readBoxed(type);
    }

    private Optional<ClaimType> withCodec(TypeMirror type, CodecReader reader) {
        TypeMirror innermost = type;
        while (innermost instanceof ArrayType array) {
            TypeMirror component = array.getComponentType();
            if (NullnessReader.isNullable(component)) {
                return problem(Problem.CLAIM_NULLABLE_COMPONENT, notation.nullableArray(component));
            }
            innermost = component;
        }
        return innermost instanceof DeclaredType declared && !access.includes(declared.asElement())
                ? problem(Problem.CLAIM_PRIVATE_TYPE, notation.label(innermost))
                : reader.read(type);
    }

    private Optional<ClaimType> array(ArrayType type) {
        if (codec != null) {
            return withCodec(type, codec);
        }
        String nearest = substitutes.nearest(type);
        return problem(
                Problem.CLAIM_ARRAY,
                notation.label(type),
                type.getComponentType().getKind() == TypeKind.BYTE
                        ? notation.write("a String in Base64, or name a codec with {@Claim}(using = …)")
                        : nearest);
    }

    private Optional<ClaimType> declared(DeclaredType type) {
        if (isRaw(type) && (codec != null || CONTAINERS.contains(QualifiedName.of(type)))) {
            return problem(Problem.CLAIM_RAW_TYPE, notation.label(type), exampleArguments(type));
        }
        if (!access.includes(type.asElement())) {
            return problem(Problem.CLAIM_PRIVATE_TYPE, notation.label(type));
        }
        return switch (QualifiedName.of(type)) {
            case "java.util.List" -> value(type, 0).map(ClaimType.ListOf::new);
            case "java.util.Set" -> value(type, 0).map(ClaimType.SetOf::new);
            case "java.util.Map" -> map(type);
            case "java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble" ->
                problem(Problem.CLAIM_NESTED_OPTIONAL, notation.label(type), substitutes.nearest(type));
            default -> codec == null ? leaf(type) : codec.read(type);
        };
    }

    private Optional<ClaimType> leaf(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getKind() == ElementKind.ENUM) {
            return enumeration(element).map(each -> each);
        }
        if (WrittenAnnotation.isOn(element, GrantPart.class)) {
            return companion(element, ClaimType.Part::new);
        }
        if (claim.grant().isToken() && WrittenAnnotation.isOn(element, Grant.class)) {
            String key = WrittenAnnotation.find(element, Grant.class)
                    .flatMap(written -> written.string("value"))
                    .orElse("");
            return companion(element, (grant, companion) -> new ClaimType.GrantOf(grant, companion, key));
        }
        return switch (element.getQualifiedName().toString()) {
            case "java.time.Instant" -> Optional.of(new ClaimType.Temporal(ClaimType.TemporalKind.INSTANT, unit));
            case "java.time.Duration" -> Optional.of(new ClaimType.Temporal(ClaimType.TemporalKind.DURATION, unit));
            default -> {
                TypeName name = TypeName.get(type);
                Optional<ClaimType> scalar = ScalarKind.of(name).map(kind -> new ClaimType.Scalar(kind, name));
                yield scalar.isPresent()
                        ? scalar
                        : Jackson.ofTree(element)
                                .map(jackson -> tree(element, jackson))
                                .orElseGet(() -> unsupported(type));
            }
        };
    }

    private Optional<ClaimType> companion(
            TypeElement element, BiFunction<ClassName, ClassName, ? extends ClaimType> type) {
        ClassName part = ClassName.get(element);
        ClassName companion = CompanionNames.companion(part);
        return access.includesCompanion(element, companion)
                ? Optional.of(type.apply(part, companion))
                : problem(
                        access.sources().isFound(element) ? Problem.PART_NOT_GIVEN : Problem.PART_NOT_GENERATED,
                        part.simpleName(),
                        companion.simpleName());
    }

    private Optional<ClaimType> tree(TypeElement tree, Jackson jackson) {
        return access.isThere(jackson.codec())
                ? Optional.of(new ClaimType.Custom(ClassName.get(tree), jackson.codec(), true))
                : problem(Problem.CLAIM_NEEDS_ARTIFACT, jackson.codec().canonicalName(), jackson.artifact());
    }

    private Optional<ClaimType> unsupported(TypeMirror type) {
        return problem(
                Problem.CLAIM_UNSUPPORTED_TYPE,
                notation.label(type),
                isOpenPlace(type) ? OPEN_PLACE : substitutes.of(type, access.sources()));
    }

    private Optional<ClaimType.Enumeration> enumeration(TypeElement type) {
        EnumReader reader = new EnumReader(claim);
        List<ClaimType.Constant> constants = reader.constants(type);
        return constants.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClaimType.Enumeration(ClassName.get(type), constants, reader.hasNumbers(type)));
    }

    private Optional<ClaimType> map(DeclaredType type) {
        TypeMirror key = type.getTypeArguments().get(0);
        TypeMirror value = type.getTypeArguments().get(1);
        boolean stringKey = QualifiedName.of(key).equals("java.lang.String");
        if (stringKey && QualifiedName.of(value).equals("java.lang.Object")) {
            return Optional.of(new ClaimType.FreeForm());
        }
        if (stringKey) {
            return value(type, 1).map(each -> new ClaimType.MapOf(null, each));
        }
        if (key instanceof DeclaredType declared && !access.includes(declared.asElement())) {
            return problem(Problem.CLAIM_PRIVATE_TYPE, notation.label(key));
        }
        if (key instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM) {
            return enumeration((TypeElement) declared.asElement())
                    .filter(names -> !names.numbers()
                            || problem(Problem.CLAIM_MAP_KEY, notation.label(key))
                                    .isPresent())
                    .flatMap(names -> value(type, 1).map(each -> new ClaimType.MapOf(names, each)));
        }
        return key instanceof TypeVariable variable
                ? variable(variable)
                : problem(Problem.CLAIM_MAP_KEY, notation.label(key));
    }

    private Optional<ClaimType> optional(DeclaredType type) {
        return isRaw(type)
                ? problem(Problem.CLAIM_RAW_TYPE, notation.label(type), exampleArguments(type))
                : isOpenPlace(type.getTypeArguments().get(0))
                        ? outermost(type.getTypeArguments().get(0))
                        : value(type, 0);
    }

    /** An open place is no part of another value, so it has no codec that collections could use. */
    private Optional<ClaimType> outermost(TypeMirror type) {
        return isOpenPlace(type) ? Optional.of(new ClaimType.GrantSetOf()) : value(type);
    }

    private boolean isOpenPlace(TypeMirror type) {
        return claim.grant().isToken()
                && codec == null
                && QualifiedName.of(type).equals(GRANT_SET);
    }

    private Optional<ClaimType> wildcard(WildcardType type) {
        TypeMirror bound = Substitutes.bound(type);
        if (bound == null || QualifiedName.of(bound).equals("java.lang.Object")) {
            return problem(
                    Problem.CLAIM_WILDCARD,
                    "a type of your own, or " + notation.type("Map<String, Object>") + " for any JSON object");
        }
        return problem(
                Problem.CLAIM_WILDCARD,
                substitutes.isNearest(bound) ? notation.label(bound) + " itself" : substitutes.nearest(bound));
    }

    private Optional<ClaimType> problem(Problem problem, Object... details) {
        claim.report(problem, details);
        return Optional.empty();
    }

    private static boolean isRaw(DeclaredType type) {
        return type.getTypeArguments().isEmpty()
                && !((TypeElement) type.asElement()).getTypeParameters().isEmpty();
    }

    private static String exampleArguments(DeclaredType raw) {
        int count = ((TypeElement) raw.asElement()).getTypeParameters().size();
        return String.join(", ", Collections.nCopies(count, "String"));
    }
}
