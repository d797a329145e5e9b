package dev.grantor.inspect;

/** JSON on several lines, for people: the same tokens as they are written, numbers and escapes too. */
final class PrettyJson {

    private static final String INDENT = "  ";
    private static final int MAX_LENGTH = 122_880;
    private static final String CUT = "(cut here: the rest is not shown)";

    private final String json;
    private final int outerDepth;
    private final StringBuilder lines = new StringBuilder();
    private int at;
    private int depth;

    private PrettyJson(String json, int depth) {
        this.json = json;
        this.outerDepth = depth;
        this.depth = depth;
    }

    /**
     * Lays out a document, which must be one, up to a length of 122,880 characters.
     *
     * @param depth by how many levels all lines but the first are indented
     */
    static String of(String json, int depth) {
        return new PrettyJson(json, depth).lines();
    }

    private String lines() {
        while (at < json.length() && lines.length() <= MAX_LENGTH) {
            append(json.charAt(at));
            at++;
        }
        if (lines.length() > MAX_LENGTH) {
            cut();
        }
        return lines.toString();
    }

    private void cut() {
        boolean halvesPair = Character.isHighSurrogate(lines.charAt(MAX_LENGTH - 1));
        lines.setLength(halvesPair ? MAX_LENGTH - 1 : MAX_LENGTH);
        depth = outerDepth;
        newLine();
        lines.append(CUT);
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
