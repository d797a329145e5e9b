package dev.grantor.processor;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        String description = comment.lines()
                .map(String::strip)
                .takeWhile(line -> !line.startsWith("@"))
                .collect(Collectors.joining("\n"))
                .strip();
        String labelled = LABELLED_LINK.matcher(description).replaceAll("$1");
        return LINK.matcher(labelled).replaceAll("{@code $1}");
    }

    /** A name as it may stand in a comment. */
    static String escape(String name) {
        return name.replace("\\", "&#92;").replace("*/", "*&#47;");
    }
}
