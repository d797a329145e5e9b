package dev.grantor.processor;

import dev.grantor.annotation.Grant;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What to use in place of types that have no JSON form. */
final class Substitutes {

    private Substitutes() {}

    /** The beginning of a sentence that goes on with an alternative. */
    static String of(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return "Use a type that a claim can have";
        }
        TypeElement element = (TypeElement) declared.asElement();
        String name = element.getQualifiedName().toString();
        return switch (name) {
            case "java.lang.Object" ->
                "Use Map<String, Object> for any JSON object, or Jackson's JsonNode for any JSON";
            case "java.lang.Number" -> "Use BigDecimal, or the type of number that it is";
            case "java.util.Date",
                    "java.util.Calendar",
                    "java.sql.Timestamp",
                    "java.time.OffsetDateTime",
                    "java.time.ZonedDateTime" -> "Use Instant";
            case "java.lang.CharSequence",
                    "java.lang.StringBuilder",
                    "java.time.LocalDate",
                    "java.time.LocalDateTime",
                    "java.time.LocalTime",
                    "java.util.Currency",
                    "java.util.Locale" -> "Use String";
            case "java.net.URL" -> "Use URI";
            case "kotlin.time.Instant" -> "Use java.time.Instant";
            case "kotlin.uuid.Uuid" -> "Use java.util.UUID";
            default -> isCollection(element) ? "Use List, Set or Map" : ofOwnType(element, name);
        };
    }

    private static String ofOwnType(TypeElement element, String name) {
        if (Mirror.isOn(element, Grant.class)) {
            return "A grant stands beside other grants, not in one: move what they share to a @GrantPart";
        }
        if (name.startsWith("java.")) {
            return "Use a type that a claim can have";
        }
        return element.getKind().isInterface()
                ? "Annotate it with @GrantPart"
                : "Make it a @GrantPart interface, bind it with @Claim(using = DatabindCodec.class)";
    }

    private static boolean isCollection(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return name.equals("java.lang.Iterable")
                || name.equals("java.util.Map")
                || Stream.concat(type.getInterfaces().stream(), Stream.of(type.getSuperclass()))
                        .filter(parent -> parent.getKind() == TypeKind.DECLARED)
                        .anyMatch(parent -> isCollection((TypeElement) ((DeclaredType) parent).asElement()));
    }
}
