package dev.grantor.processor.internal.message;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** The language of a declaration. Messages give their advice in its syntax. */
public enum Notation {
    JAVA,
    KOTLIN_FUNCTION,
    KOTLIN_PROPERTY;

    /** An annotation or a Java term, in braces. */
    private static final Pattern MARKED = Pattern.compile("\\{(\\S[^{}]*)}");

    private static final Map<String, String> WORDS = Map.of(
            "@Nullable", "nullable",
            "with @Nullable", "with a nullable type",
            "the @Nullable", "the question mark",
            "drop @Nullable", "drop the question mark",
            "a long, a double", "a Long, a Double",
            "default body", "body",
            "a default method", "a function with a body",
            "package-private", "internal");

    private static final Map<String, String> TYPES = Map.of("Integer", "Int", "Object", "Any", "Character", "Char");
    private static final Pattern TYPE = Pattern.compile("\\b(" + String.join("|", TYPES.keySet()) + ")\\b");

    /** The annotation as the user has to write it: {@code @get:Claim} on a property. */
    public String annotation(Class<? extends Annotation> annotation) {
        return annotation(annotation.getSimpleName());
    }

    private String annotation(String name) {
        return (this == KOTLIN_PROPERTY ? "@get:" : "@") + name;
    }

    /** {@code {"floor", "wing"}}, as the value of an annotation. */
    public String array(List<String> texts) {
        String elements = texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(", "));
        return this == JAVA ? "{" + elements + "}" : "[" + elements + "]";
    }

    public String classLiteral(String type) {
        return type + (this == JAVA ? ".class" : "::class");
    }

    public String label(TypeMirror type) {
        return this == JAVA ? Labels.of(type) : KotlinLabels.of(type);
    }

    /** A type of Java's, such as {@code Map<String, Object>}. */
    public String type(String type) {
        return this == JAVA ? type : TYPE.matcher(type).replaceAll(match -> TYPES.get(match.group()));
    }

    /** An array that is nullable itself. */
    public String nullableArray(TypeMirror component) {
        return this == JAVA ? label(component) + " @Nullable []" : "Array<" + label(component) + ">?";
    }

    /**
     * Replaces what is in braces: annotations that the user has to write ({@code {@Claim}}), and Java terms for which
     * Kotlin has others.
     */
    public String write(String text) {
        return MARKED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(writeMarked(match.group(1))));
    }

    private String writeMarked(String java) {
        if (this == JAVA) {
            return java;
        }
        String word = WORDS.get(java);
        return word == null ? annotation(java.substring(1)) : word;
    }
}
