package dev.grantor.processor.internal.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes HTML in a comment correct. Simple, well-formed HTML is kept; otherwise the tags are removed and the text
 * remains.
 */
final class JavadocHtml {

    private static final Pattern TAG = Pattern.compile("(?s)<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>|<!--.*?-->");
    private static final Pattern SPECIAL =
            Pattern.compile("&(?!(?:amp|lt|gt|quot|nbsp|ndash|mdash|hellip|copy|reg|deg|euro|rarr|times|"
                    + "#[1-9]\\d{1,4}|#x[1-9a-fA-F]\\p{XDigit}{1,3});)|[<>]");

    private static final Set<String> INLINE = Set.of("b", "i", "em", "strong", "code", "sub", "sup");
    private static final Set<String> LISTS = Set.of("ul", "ol");

    private final Deque<String> open = new ArrayDeque<>();
    /** Whether the last opened element is still empty. */
    private boolean empty;

    private JavadocHtml() {}

    /** @param parts text with HTML; every second part stays unchanged */
    static String correct(List<String> parts) {
        boolean correct = new JavadocHtml().isCorrect(parts);
        StringBuilder result = new StringBuilder();
        for (int index = 0; index < parts.size(); index++) {
            String part = parts.get(index);
            result.append(index % 2 == 1 ? part : text(part, correct));
        }
        return result.toString();
    }

    private static String text(String html, boolean withTags) {
        Matcher tags = TAG.matcher(html);
        StringBuilder result = new StringBuilder();
        int end = 0;
        while (tags.find()) {
            result.append(escaped(html.substring(end, tags.start())));
            result.append(withTags ? tags.group() : "");
            end = tags.end();
        }
        return result.append(escaped(html.substring(end))).toString();
    }

    private static String escaped(String text) {
        String escaped = SPECIAL.matcher(text).replaceAll(match -> switch (match.group()) {
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            default -> "&amp;";
        });
        return escaped.replace("{@", "&#123;@").replaceAll("(?m)^(\\s*)@", "$1&#64;");
    }

    private boolean isCorrect(List<String> parts) {
        for (int index = 0; index < parts.size(); index++) {
            String part = parts.get(index);
            boolean block = part.startsWith("<pre>") && index % 2 == 1;
            if (block ? empty : !(index % 2 == 1 ? addText(part) : isCorrect(part))) {
                return false;
            }
        }
        return open.isEmpty() && !empty;
    }

    private boolean isCorrect(String html) {
        Matcher tags = TAG.matcher(html);
        int end = 0;
        while (tags.find()) {
            String name = tags.group(2);
            boolean simple = name != null && tags.group(3).isEmpty();
            if (!addText(html.substring(end, tags.start()))
                    || !simple
                    || !add(name, tags.group(1).isEmpty())) {
                return false;
            }
            end = tags.end();
        }
        return addText(html.substring(end));
    }

    /** Lists hold nothing but their items. */
    private boolean addText(String text) {
        if (text.isBlank()) {
            return true;
        }
        empty = false;
        return open.isEmpty() || !LISTS.contains(open.getLast());
    }

    private boolean add(String name, boolean opens) {
        return opens ? open(name) : close(name);
    }

    private boolean open(String name) {
        boolean fits = switch (name) {
            case "p" -> open.isEmpty() && !empty;
            case "pre", "ul", "ol" ->
                open.stream().allMatch(each -> each.equals("li") || LISTS.contains(each)) && !empty;
            case "li" -> !open.isEmpty() && LISTS.contains(open.getLast());
            default -> INLINE.contains(name) && (open.isEmpty() || !LISTS.contains(open.getLast()));
        };
        if (!name.equals("p")) {
            open.addLast(name);
        }
        empty = true;
        return fits;
    }

    private boolean close(String name) {
        boolean fits = !empty && name.equals(open.pollLast());
        empty = false;
        return fits;
    }
}
