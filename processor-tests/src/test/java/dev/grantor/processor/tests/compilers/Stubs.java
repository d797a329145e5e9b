package dev.grantor.processor.tests.compilers;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Annotations of other libraries, made up where a source uses them: the libraries are not on the class path. */
public final class Stubs {

    private static final Pattern ANNOTATION = Pattern.compile(
            "@((?:jakarta|javax|com\\.fasterxml|tools|kotlinx|com\\.google|com\\.squareup|io\\.avaje)(?:\\.[a-z]\\w*)+)"
                    + "\\.([A-Z]\\w*)");

    /** Of those that have no text as their value. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "Min",
            "long value();",
            "Max",
            "long value();",
            "JsonNaming",
            "Class<?> value();",
            "Json",
            "String name() default \"\"; @interface Property { String value(); }");

    private Stubs() {}

    /** The annotations that the sources name in full. */
    public static List<Source> usedIn(Source... sources) {
        return Stream.of(sources)
                .flatMap(source -> ANNOTATION.matcher(source.text()).results())
                .map(Stubs::annotation)
                .distinct()
                .toList();
    }

    private static Source annotation(MatchResult name) {
        String elements = ELEMENTS.getOrDefault(name.group(2), "String value() default \"\";");
        return new Source(name.group(1).replace('.', '/') + "/" + name.group(2) + ".java", """
                package %s;
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.RUNTIME)
                @Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.TYPE_USE})
                public @interface %s { %s int min() default 0; String regexp() default ""; Class<?> using() default Void.class; }
                """.formatted(
                        name.group(1), name.group(2), elements));
    }
}
