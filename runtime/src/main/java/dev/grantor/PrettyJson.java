package dev.grantor;

/** JSON on several lines, for people: the same tokens as they are written, numbers and escapes too. */
final class PrettyJson {

    private static final String INDENT = "  ";

    private final String json;
    private final StringBuilder lines = new StringBuilder();
    private int at;
    private int depth;

    private PrettyJson(String json, int depth) {
        this.json = json;
        this.depth = depth;
    }

    /**
     * Lays out a document, which must be one.
     *
     * @param depth by how many levels all lines but the first are indented
     */
    static String of(String json, int depth) {
        return new PrettyJson(json, depth).lines();
    }

    private String lines() {
        while (at < json.length()) {
            append(json.charAt(at));
            at++;
        }
        return lines.toString();
    }

    private void append(char c) {
        switch (c) {
            case '{', '[' -> begin(c);
            case '}', ']' -> {
                depth--;
                newLine();
                lines.append(c);
            }
            case ',' -> {
                lines.append(c);
                newLine();
            }
            case ':' -> lines.append(": ");
            case '"' -> string();
            case ' ', '\t', '\n', '\r' -> {} // laid out anew
            default -> lines.append(c);
        }
    }

    private void begin(char bracket) {
        lines.append(bracket);
        int next = at + 1;
        while (Character.isWhitespace(json.charAt(next))) {
            next++;
        }
        if (json.charAt(next) == '}' || json.charAt(next) == ']') {
            lines.append(json.charAt(next));
            at = next;
        } else {
            depth++;
            newLine();
        }
    }

    private void string() {
        int end = at + 1;
        while (json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        lines.append(TerminalText.escaped(json.substring(at, end + 1)));
        at = end;
    }

    private void newLine() {
        lines.append('\n').append(INDENT.repeat(depth));
    }
}
