package dev.grantor.processor.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Copies documentation comments into generated code. The copy is in another file, so it has no links that only the
 * original can resolve. It is always correct HTML.
 */
final class Javadoc {

    private static final Pattern INLINE_TAG = Pattern.compile("(?s)\\{@(\\w+)\\s*(.*)}");
    private static final Pattern SNIPPET = Pattern.compile("(?s)[^:]*:[ \\t]*\\n(.*)");

    private Javadoc() {}

    /** The text before the first block tag. Values of constants are unknown. */
    static String description(@Nullable String comment) {
        return description(comment, reference -> Optional.empty());
    }

    /**
     * The text before the first block tag.
     *
     * @param constants the value of what <code>&#123;@value}</code> refers to, as it stands in a source
     */
    static String description(@Nullable String comment, Function<String, Optional<String>> constants) {
        if (comment == null) {
            return "";
        }
        StringBuilder rest = new StringBuilder(
                String.join("\n", beforeBlockTags(comment.stripTrailing().stripIndent()))
                        .strip());
        List<String> parts = new ArrayList<>();
        int index = 0;
        while (index < rest.length()) {
            int end = rest.indexOf("{@", index) == index ? endOfTag(rest, index) : index;
            if (end == index) {
                index++;
                continue;
            }
            String tag = rendered(rest.substring(index, end), constants);
            if (isMarkup(tag)) {
                parts.add(rest.substring(0, index));
                parts.add(tag);
                rest.delete(0, end);
                index = 0;
            } else {
                // Text may hold further tags.
                rest.replace(index, end, tag);
            }
        }
        parts.add(rest.toString());
        return harmless(JavadocHtml.correct(parts)).strip();
    }

    /**
     * Makes text harmless: Markdown comments may contain the end of a comment, and a backslash could begin a Unicode
     * escape.
     */
    private static String harmless(String text) {
        return text.replace("*/", "*&#47;").replace("\\u", "&#92;u");
    }

    /** Inside an inline tag, a line that begins with an at sign is code. */
    private static List<String> beforeBlockTags(String comment) {
        List<String> lines = new ArrayList<>();
        long open = 0;
        for (String line : comment.lines().map(String::stripTrailing).toList()) {
            if (open == 0 && line.stripLeading().startsWith("@")) {
                break;
            }
            lines.add(line);
            open += line.chars().filter(character -> character == '{').count();
            open -= line.chars().filter(character -> character == '}').count();
        }
        return lines;
    }

    /** The index after the brace that closes the tag at {@code start}, or {@code start} if none does. */
    private static int endOfTag(CharSequence text, int start) {
        int open = 0;
        for (int index = start; index < text.length(); index++) {
            if (text.charAt(index) == '{') {
                open++;
            } else if (text.charAt(index) == '}' && --open == 0) {
                return index + 1;
            }
        }
        return start;
    }

    private static boolean isMarkup(String tag) {
        return tag.startsWith("{@") || tag.startsWith("<pre>{@");
    }

    /** An inline tag in terms of <code>&#123;@code}</code>, or as mere text. */
    private static String rendered(String tag, Function<String, Optional<String>> constants) {
        Matcher matcher = INLINE_TAG.matcher(tag);
        if (!matcher.matches()) {
            return tag.substring(2, tag.length() - 1);
        }
        String content = matcher.group(2);
        return switch (matcher.group(1)) {
            case "code", "literal" -> tag;
            case "link", "linkplain" -> label(content).orElseGet(() -> code(content));
            case "value" ->
                constants
                        .apply(content.strip())
                        .map(value -> value.replace("{@", "{ @"))
                        .orElseGet(() -> code(simpleName(content)));
            case "systemProperty" -> code(content);
            case "return" -> "Returns " + content.strip() + ".";
            case "index" ->
                content.strip().replaceFirst("(?s)^(\"[^\"]*\"|\\S+).*", "$1").replace("\"", "");
            case "snippet" -> snippet(content);
            case "inheritDoc", "docRoot" -> "";
            default -> content;
        };
    }

    private static Optional<String> label(String link) {
        Matcher matcher =
                Pattern.compile("(?s)[^\\s(]+(?:\\([^)]*\\))?\\s+(.+)").matcher(link.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String code(String content) {
        return content.isBlank() ? "" : "{@code " + content.strip() + "}";
    }

    private static String simpleName(String reference) {
        return reference.strip().replaceFirst("^#", "").replace('#', '.');
    }

    /** Leaves out a snippet from another file. */
    private static String snippet(String content) {
        Matcher body = SNIPPET.matcher(content);
        return body.matches() ? "<pre>{@code\n" + body.group(1).stripTrailing() + "\n}</pre>" : "";
    }
}
