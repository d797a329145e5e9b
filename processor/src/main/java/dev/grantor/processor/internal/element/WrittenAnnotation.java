package dev.grantor.processor.internal.element;

import dev.grantor.processor.internal.message.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** An annotation with the values that are written in the source, without defaults. */
public record WrittenAnnotation(Element element, AnnotationMirror annotation) {

    public static Optional<WrittenAnnotation> find(Element element, Class<?> annotationType) {
        return find(element, annotationType.getCanonicalName());
    }

    public static Optional<WrittenAnnotation> find(Element element, String annotationType) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> isOfType(mirror, annotationType))
                .findFirst()
                .map(mirror -> new WrittenAnnotation(element, mirror));
    }

    /** All annotations of the element. */
    public static List<WrittenAnnotation> allOn(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(mirror -> new WrittenAnnotation(element, mirror))
                .toList();
    }

    public static boolean isOn(Element element, Class<?> annotationType) {
        return find(element, annotationType).isPresent();
    }

    private static boolean isOfType(AnnotationMirror mirror, String canonicalName) {
        return qualifiedName(mirror).equals(canonicalName);
    }

    private static String qualifiedName(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    public String qualifiedName() {
        return qualifiedName(annotation);
    }

    public String simpleName() {
        return annotation.getAnnotationType().asElement().getSimpleName().toString();
    }

    /**
     * Whether it names a constant or a type that does not exist, or does not exist yet: compilers give this text for
     * it.
     */
    public boolean isUndefined() {
        return annotation.getElementValues().values().stream().anyMatch(WrittenAnnotation::isUndefined);
    }

    private static boolean isUndefined(AnnotationValue value) {
        return value.getValue() instanceof List<?> values
                ? values.stream().map(AnnotationValue.class::cast).anyMatch(WrittenAnnotation::isUndefined)
                : value.getValue().equals("<error>");
    }

    public Optional<AnnotationValue> value(String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** The names of the elements that are written. */
    public Set<String> elements() {
        return annotation.getElementValues().keySet().stream()
                .map(element -> element.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    public Optional<String> string(String name) {
        return value(name).map(AnnotationValue::getValue).map(Object::toString);
    }

    public List<String> strings(String name) {
        return value(name)
                .map(AnnotationValue::getValue)
                .filter(List.class::isInstance)
                .map(values -> ((List<?>) values)
                        .stream()
                                .map(value -> String.valueOf(((AnnotationValue) value).getValue()))
                                .toList())
                .orElse(List.of());
    }

    public <E extends Enum<E>> E constant(String name, E otherwise) {
        return value(name)
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(constant -> Enum.valueOf(
                        otherwise.getDeclaringClass(),
                        ((VariableElement) constant).getSimpleName().toString()))
                .orElse(otherwise);
    }

    /** The constants of an array; those that do not exist are left out. */
    public <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        List<?> values = value(name)
                .map(AnnotationValue::getValue)
                .filter(List.class::isInstance)
                .<List<?>>map(List.class::cast)
                .orElse(List.of());
        return values.stream()
                .map(value -> ((AnnotationValue) value).getValue())
                .filter(VariableElement.class::isInstance)
                .map(constant -> Enum.valueOf(
                        type, ((VariableElement) constant).getSimpleName().toString()))
                .toList();
    }

    /** Whether the boolean is there, and true. */
    public boolean isSet(String name) {
        return value(name)
                .map(AnnotationValue::getValue)
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    public Optional<TypeMirror> type(String name) {
        return value(name)
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast);
    }

    public Site site() {
        return Site.of(element, annotation, null);
    }

    public Site site(String valueName) {
        return Site.of(element, annotation, value(valueName).orElse(null));
    }
}
