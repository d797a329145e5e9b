package dev.grantor.processor.internal.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.Grant;
import dev.grantor.processor.internal.element.QualifiedName;
import dev.grantor.processor.internal.element.Sources;
import dev.grantor.processor.internal.element.WrittenAnnotation;
import dev.grantor.processor.internal.message.Notation;
import dev.grantor.processor.internal.model.ScalarKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Suggests a supported type in place of an unsupported one. */
final class Substitutes {

    private static final String ANY_OBJECT = "Map<String, Object>";

    private static final Map<String, Set<String>> BY_SUBSTITUTE = Map.of(
            "Instant",
            Set.of(
                    "java.nio.file.attribute.FileTime",
                    "java.sql.Timestamp",
                    "java.time.OffsetDateTime",
                    "java.time.ZonedDateTime",
                    "java.util.Calendar",
                    "java.util.Date",
                    "java.util.GregorianCalendar"),
            "String",
            Set.of(
                    "java.io.File",
                    "java.lang.CharSequence",
                    "java.lang.Class",
                    "java.lang.StringBuffer",
                    "java.lang.StringBuilder",
                    "java.net.Inet4Address",
                    "java.net.Inet6Address",
                    "java.net.InetAddress",
                    "java.net.InetSocketAddress",
                    "java.nio.charset.Charset",
                    "java.nio.file.Path",
                    "java.sql.Date",
                    "java.sql.Time",
                    "java.time.LocalDate",
                    "java.time.LocalDateTime",
                    "java.time.LocalTime",
                    "java.time.MonthDay",
                    "java.time.OffsetTime",
                    "java.time.Period",
                    "java.time.YearMonth",
                    "java.time.ZoneId",
                    "java.time.ZoneOffset",
                    "java.util.Currency",
                    "java.util.Locale",
                    "java.util.TimeZone",
                    "java.util.regex.Pattern"),
            "Boolean",
            Set.of("java.util.concurrent.atomic.AtomicBoolean", "java.util.function.BooleanSupplier"),
            "Integer",
            Set.of(
                    "java.time.Year",
                    "java.util.OptionalInt",
                    "java.util.concurrent.atomic.AtomicInteger",
                    "java.util.function.IntSupplier"),
            "Long",
            Set.of(
                    "java.util.OptionalLong",
                    "java.util.concurrent.atomic.AtomicLong",
                    "java.util.concurrent.atomic.LongAdder",
                    "java.util.function.LongSupplier"),
            "Double",
            Set.of(
                    "java.util.OptionalDouble",
                    "java.util.concurrent.atomic.DoubleAdder",
                    "java.util.function.DoubleSupplier"),
            "Set<Integer>",
            Set.of("java.util.BitSet"),
            "BigDecimal",
            Set.of("java.lang.Number"),
            "URI",
            Set.of("java.net.URL"));

    private static final Map<String, String> SUBSTITUTES = BY_SUBSTITUTE.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(name -> Map.entry(name, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Types that hold one value, now or later. */
    private static final Set<String> HOLDERS = Set.of(
            "java.util.Optional",
            "java.util.concurrent.Callable",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Future",
            "java.util.concurrent.atomic.AtomicReference",
            "java.util.function.Supplier");

    private static final Set<String> SEQUENCES = Set.of(
            "java.lang.Iterable",
            "java.util.Enumeration",
            "java.util.Iterator",
            "java.util.Spliterator",
            "java.util.stream.BaseStream");

    private static final Set<String> TIMES = Set.of("java.time.Instant", "java.time.Duration");

    private final Notation notation;

    Substitutes(Notation notation) {
        this.notation = notation;
    }

    /** The beginning of a sentence that goes on with an alternative. */
    String of(TypeMirror type, Sources sources) {
        if (!(type instanceof DeclaredType declared)) {
            return "Use a type that a claim can have";
        }
        TypeElement element = (TypeElement) declared.asElement();
        return switch (QualifiedName.of(type)) {
            case "java.lang.Object" ->
                "Use " + notation.type(ANY_OBJECT) + " for any JSON object, or Jackson's JsonNode for any JSON";
            case "java.lang.Number" -> "Use BigDecimal, or the type of number that it is";
            case "kotlin.time.Instant" -> "Use java.time.Instant";
            case "kotlin.text.Regex" -> "Use String";
            case "kotlin.uuid.Uuid" -> "Use java.util.UUID";
            default ->
                known(declared)
                        .map(substitute -> "Use " + substitute)
                        .orElseGet(() -> isOfJava(element)
                                ? "Use a type that a claim can have"
                                : insteadOfOwn(element, sources.include(element)));
        };
    }

    private String insteadOfOwn(TypeElement element, boolean inSources) {
        if (WrittenAnnotation.isOn(element, Grant.class)) {
            return "A grant stands beside other grants, not in one: move what they share to a @GrantPart";
        }
        boolean generic = !element.getTypeParameters().isEmpty();
        if (element.getKind() == ElementKind.INTERFACE) {
            boolean partToBe = inSources && !generic && !element.getModifiers().contains(Modifier.SEALED);
            return partToBe
                    ? notation.write("Annotate it with @GrantPart and its accessors with {@Claim}")
                    : "Use a @GrantPart interface of your own";
        }
        String part = inSources ? "Make it a @GrantPart interface" : "Use a @GrantPart interface of your own";
        return generic
                ? part
                : part + ", bind it with " + notation.annotation(Claim.class) + "(using = "
                        + notation.classLiteral("DatabindCodec") + ")";
    }

    /**
     * The nearest type that a claim can have, as messages name it: {@code List<BigDecimal>} for {@code Number[]}. A
     * type of the user's own stays what it is.
     */
    String nearest(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> ofArray(((ArrayType) type).getComponentType());
            case WILDCARD -> ofBound(bound((WildcardType) type));
            case DECLARED -> {
                DeclaredType declared = (DeclaredType) type;
                yield known(declared)
                        .orElseGet(() -> isOfJava((TypeElement) declared.asElement()) && !isClaimType(declared)
                                ? "String"
                                : notation.label(type));
            }
            default ->
                type.getKind().isPrimitive()
                        ? notation.type(((ClassName) TypeName.get(type).box()).simpleName())
                        : notation.label(type);
        };
    }

    /** Whether a claim can have the type as it is, or might if it were made a part. */
    boolean isNearest(TypeMirror type) {
        return nearest(type).equals(notation.label(type));
    }

    static @Nullable TypeMirror bound(WildcardType type) {
        return type.getExtendsBound() == null ? type.getSuperBound() : type.getExtendsBound();
    }

    private String ofBound(@Nullable TypeMirror bound) {
        return bound == null ? notation.type(ANY_OBJECT) : nearest(bound);
    }

    private String ofArray(TypeMirror component) {
        return component.getKind() == TypeKind.BYTE || component.getKind() == TypeKind.CHAR
                ? "String"
                : "List<" + nearest(component) + ">";
    }

    /** The substitute for a type of the JDK, and for any collection, map or stream. */
    private Optional<String> known(DeclaredType type) {
        String name = QualifiedName.of(type);
        if (name.equals("java.lang.Object")) {
            return Optional.of(notation.type(ANY_OBJECT));
        }
        if (SUBSTITUTES.containsKey(name)) {
            return Optional.ofNullable(SUBSTITUTES.get(name)).map(notation::type);
        }
        if (HOLDERS.contains(name)) {
            return Optional.of(argument(type, 0));
        }
        if (name.equals("java.util.Map.Entry") || extendsAny(type, Set.of("java.util.Map"))) {
            DeclaredType map = withArguments(type);
            return Optional.of("Map<" + key(map) + ", " + value(map) + ">");
        }
        if (extendsAny(type, SEQUENCES)) {
            String collection = extendsAny(type, Set.of("java.util.Set")) ? "Set" : "List";
            return Optional.of(collection + "<" + argument(withArguments(type), 0) + ">");
        }
        return extendsAny(type, Set.of("java.lang.Throwable")) ? Optional.of("String") : Optional.empty();
    }

    /** What {@code Rooms extends ArrayList<String>} extends; a type that has or takes arguments itself is the one. */
    private static DeclaredType withArguments(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        return element.getTypeParameters().isEmpty()
                ? parents(element)
                        .filter(each -> !each.getTypeArguments().isEmpty())
                        .findFirst()
                        .orElse(type)
                : type;
    }

    private String key(DeclaredType map) {
        return !map.getTypeArguments().isEmpty()
                        && map.getTypeArguments().get(0) instanceof DeclaredType key
                        && key.asElement().getKind() == ElementKind.ENUM
                ? notation.label(key)
                : "String";
    }

    /** Of free-form JSON, any object. */
    private String value(DeclaredType map) {
        return map.getTypeArguments().size() == 2
                        && QualifiedName.of(map.getTypeArguments().get(1)).equals("java.lang.Object")
                ? notation.type("Object")
                : argument(map, 1);
    }

    private String argument(DeclaredType type, int index) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return index < arguments.size() ? nearest(arguments.get(index)) : "String";
    }

    private static boolean extendsAny(DeclaredType type, Set<String> names) {
        return names.contains(QualifiedName.of(type))
                || parents((TypeElement) type.asElement()).anyMatch(parent -> extendsAny(parent, names));
    }

    private static Stream<DeclaredType> parents(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(parent -> parent.getKind() == TypeKind.DECLARED)
                .map(DeclaredType.class::cast);
    }

    private static boolean isOfJava(TypeElement type) {
        return type.getQualifiedName().toString().startsWith("java.");
    }

    private static boolean isClaimType(DeclaredType type) {
        return type.asElement().getKind() == ElementKind.ENUM
                || ScalarKind.of(TypeName.get(type)).isPresent()
                || TIMES.contains(QualifiedName.of(type));
    }
}
