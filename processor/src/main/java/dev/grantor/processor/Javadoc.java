package dev.grantor.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes documentation comments over into generated code. */
final class Javadoc {

    private static final Pattern LABELLED_LINK = Pattern.compile("\\{@link(?:plain)?\\s+[^\\s}]+\\s+([^}]*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)\\s*}");

    private Javadoc() {}

    /**
     * What stands before the first block tag. Links become code, since the names in them need not mean the same in the
     * generated file.
     */
    static String description(@Nullable String comment) {
        if (comment == null) {
            return "";
        }
        String description = String.join("\n", beforeBlockTags(comment)).strip();
        String labelled = LABELLED_LINK.matcher(description).replaceAll("$1");
        String linkless = LINK.matcher(labelled).replaceAll("{@code $1}");
        // Markdown comments may hold what ends others, and an escaped backslash may begin an escape once it is written
        // out.
        return linkless.replace("*/", "*&#47;").replace("\\u", "&#92;u");
    }

    /** Inside an inline tag, a line that begins with an at sign is code. */
    private static List<String> beforeBlockTags(String comment) {
        List<String> lines = new ArrayList<>();
        long open = 0;
        for (String line : comment.lines().map(String::strip).toList()) {
            if (open == 0 && line.startsWith("@")) {
                break;
            }
            lines.add(line);
            open += line.chars().filter(character -> character == '{').count();
            open -= line.chars().filter(character -> character == '}').count();
        }
        return lines;
    }

    /** A name as it may stand in a comment. */
    static String escape(String name) {
        return name.replace("\\", "&#92;").replace("*/", "*&#47;");
    }
}
