package dev.grantor.processor.ksp;

import com.google.devtools.ksp.symbol.AnnotationUseSiteTarget;
import com.google.devtools.ksp.symbol.ClassKind;
import com.google.devtools.ksp.symbol.KSAnnotation;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSPropertyAccessor;
import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import com.google.devtools.ksp.symbol.KSType;
import com.google.devtools.ksp.symbol.KSValueArgument;
import com.google.devtools.ksp.symbol.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import kotlin.sequences.Sequence;
import org.jspecify.annotations.Nullable;

/** Gives annotations the form that Java's compilers give them. */
final class KspAnnotations {

    /** The annotation of Kotlin's compiler for nullable types. */
    private static final String NULLABLE = "org.jetbrains.annotations.Nullable";

    private static final String METADATA = "kotlin.Metadata";

    /** The text that compilers give for a constant that does not exist. */
    private static final String UNDEFINED = "<error>";

    private final KspSymbols symbols;

    KspAnnotations(KspSymbols symbols) {
        this.symbols = symbols;
    }

    /** Adds the annotation that tells Kotlin types from Java types. */
    List<KspAnnotation> ofType(KSClassDeclaration type) {
        List<KspAnnotation> annotations = new ArrayList<>(of(type.getAnnotations()));
        if (KspModifiers.isKotlin(type)) {
            annotations.add(marker(METADATA));
        }
        return annotations;
    }

    List<KspAnnotation> of(Sequence<? extends KSAnnotation> annotations) {
        return Sequences.list(annotations).stream().map(this::of).toList();
    }

    /** {@code @get:} and {@code @set:} are the accessor's already, {@code @all:} is not. */
    List<KspAnnotation> ofAccessor(KSPropertyAccessor accessor) {
        return Stream.concat(
                        Sequences.list(accessor.getAnnotations()).stream(),
                        Sequences.list(accessor.getReceiver().getAnnotations()).stream()
                                .filter(each -> each.getUseSiteTarget() == AnnotationUseSiteTarget.ALL))
                .map(this::of)
                .toList();
    }

    /** Those that stay on the property. */
    List<KspAnnotation> ofProperty(KSPropertyDeclaration property) {
        return Sequences.list(property.getAnnotations()).stream()
                .filter(each -> each.getUseSiteTarget() == null
                        || each.getUseSiteTarget() == AnnotationUseSiteTarget.PROPERTY
                        || each.getUseSiteTarget() == AnnotationUseSiteTarget.ALL)
                .map(this::of)
                .toList();
    }

    static KspAnnotation nullable() {
        return marker(NULLABLE);
    }

    private static KspAnnotation marker(String name) {
        return new KspAnnotation(new KspType.Declared(new KspNamedType(name), List.of()), Map.of(), null);
    }

    private KspAnnotation of(KSAnnotation annotation) {
        KSType type = annotation.getAnnotationType().resolve();
        Map<ExecutableElement, KspAnnotationValue> values = new LinkedHashMap<>();
        for (KSValueArgument argument : annotation.getArguments()) {
            if (argument.getOrigin() != Origin.SYNTHETIC) {
                String name = Objects.requireNonNull(argument.getName()).asString();
                Object value = value(argument.getValue());
                Object listed = value instanceof List<?> || !isArray(type, name)
                        ? value
                        : List.of(new KspAnnotationValue(value, argument));
                values.put(KspMethod.ofAnnotation(name), new KspAnnotationValue(listed, argument));
            }
        }
        KspType.Declared declared = symbols.typeMapper()
                .boxed(type)
                .asDeclared()
                .orElseGet(() -> new KspType.Declared(
                        new KspNamedType(annotation.getShortName().asString()), List.of()));
        return new KspAnnotation(declared, values, annotation);
    }

    /** In Java, a single value may be without braces. */
    private static boolean isArray(KSType annotationType, String name) {
        return annotationType.getDeclaration() instanceof KSClassDeclaration declaration
                && declaration.getPrimaryConstructor() != null
                && declaration.getPrimaryConstructor().getParameters().stream()
                        .filter(each -> each.getName() != null
                                && each.getName().asString().equals(name))
                        .anyMatch(each -> each.isVararg()
                                || KspTypeMapper.name(each.getType().resolve().getDeclaration())
                                        .endsWith("Array"));
    }

    private Object value(@Nullable Object value) {
        if (value instanceof List<?> values) {
            return values.stream()
                    .map(each -> new KspAnnotationValue(value(each), null))
                    .toList();
        }
        if (value instanceof Object[] values) {
            return value(List.of(values));
        }
        if (value instanceof KSAnnotation nested) {
            return of(nested);
        }
        if (value instanceof KSClassDeclaration constant && constant.getClassKind() == ClassKind.ENUM_ENTRY) {
            return new KspVariable(
                    ElementKind.ENUM_CONSTANT,
                    constant.getSimpleName().asString(),
                    null,
                    KspType.None.NONE,
                    List.of(),
                    constant);
        }
        if (value instanceof KSType type) {
            return type.isError() ? UNDEFINED : symbols.typeMapper().unboxed(type);
        }
        return value == null ? UNDEFINED : value;
    }
}
