package dev.grantor.jackson;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.grantor.codec.JsonPath;
import dev.grantor.error.Interruption;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be told of a failure of Jackson databind: never its message, which quotes values. */
final class JacksonFailure {

    private static final int MAX_CAUSES = 32;
    private static final int MAX_SHOWN_PATH = 128;

    private JacksonFailure() {}

    /**
     * Continues a sentence about what failed with the class of the exception, the place inside the value, and the
     * module that is missing.
     *
     * @throws java.util.concurrent.CancellationException if that is what Jackson has wrapped
     */
    static String describe(ObjectMapper mapper, Exception failure) {
        Throwable cause = failure;
        String path = path(cause);
        Throwable wrapped = wrapped(cause);
        for (int i = 0; i < MAX_CAUSES && wrapped != null; i++) {
            cause = wrapped;
            path = path.isEmpty() ? path(cause) : path;
            wrapped = wrapped(cause);
        }
        Interruption.passOn(cause);
        String place = path.isEmpty() ? "" : " at " + path;
        return ": " + cause.getClass().getName() + place + remedy(mapper, cause);
    }

    /** Jackson's converters put what they threw into these. */
    private static @Nullable Throwable wrapped(Throwable failure) {
        boolean wraps = failure instanceof JsonMappingException || failure.getClass() == IllegalArgumentException.class;
        return wraps ? failure.getCause() : null;
    }

    private static String path(Throwable failure) {
        if (!(failure instanceof JsonMappingException mapping)) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (Reference reference : mapping.getPath()) {
            if (path.length() > MAX_SHOWN_PATH) {
                return path.append("...").toString();
            }
            if (reference.getFieldName() != null) {
                JsonPath.appendName(path, reference.getFieldName());
            } else if (reference.getIndex() >= 0) {
                JsonPath.appendIndex(path, reference.getIndex());
            }
        }
        return path.toString();
    }

    private static String remedy(ObjectMapper mapper, Throwable failure) {
        if (failure instanceof InvalidDefinitionException e) {
            return remedy(e.getType().getRawClass());
        }
        // Without its module, Jackson takes a class of Kotlin with one property for that property.
        boolean kotlinIsRead = mapper.getRegisteredModuleIds().toString().contains("Kotlin");
        return failure instanceof MismatchedInputException e && !kotlinIsRead && isOfKotlin(e.getTargetType())
                ? remedy(e.getTargetType())
                : "";
    }

    private static String remedy(Class<?> type) {
        return module(type)
                .map(module ->
                        ". For " + type.getName() + ", extend DatabindCodec and give it a mapper that has " + module)
                .orElse("");
    }

    private static Optional<String> module(Class<?> type) {
        String name = type.getName();
        if (name.startsWith("java.time.")) {
            return Optional.of("jackson-datatype-jsr310");
        }
        if (name.startsWith("java.util.Optional")) {
            return Optional.of("jackson-datatype-jdk8");
        }
        if (name.startsWith("org.joda.time.")) {
            return Optional.of("jackson-datatype-joda");
        }
        return isOfKotlin(type) ? Optional.of("jackson-module-kotlin") : Optional.empty();
    }

    private static boolean isOfKotlin(@Nullable Class<?> type) {
        return type != null
                && Arrays.stream(type.getAnnotations())
                        .anyMatch(annotation ->
                                annotation.annotationType().getName().equals("kotlin.Metadata"));
    }
}
