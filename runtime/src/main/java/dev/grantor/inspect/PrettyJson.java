package dev.grantor.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.codec.JsonReader;
import dev.grantor.codec.JsonWriter;

/** JSON on several lines, for people. Numbers and strings are written as they are in the document. */
final class PrettyJson {

    private static final String INDENT = "  ";
    private static final int MAX_LENGTH = 122_880;
    private static final int MAX_NAME_BYTES = 1 << 23;
    private static final String CUT = "(cut here: the rest is not shown)";

    private final StringBuilder lines = new StringBuilder();

    private PrettyJson() {}

    /**
     * Lays out a document, which must be JSON, up to a length of 122,880 characters.
     *
     * @param depth by how many levels all lines but the first are indented
     */
    static String of(String json, int depth) {
        PrettyJson pretty = new PrettyJson();
        pretty.value(json.strip().getBytes(UTF_8), depth);
        if (pretty.isFull()) {
            pretty.cut(depth);
        }
        return pretty.lines.toString();
    }

    private void value(byte[] json, int depth) {
        switch (json[0]) {
            case '{' -> object(JsonReader.of(json, ""), depth);
            case '[' -> array(JsonReader.of(json, ""), depth);
            default -> lines.append(TerminalText.escaped(new String(json, UTF_8)));
        }
    }

    private void object(JsonReader in, int depth) {
        in.beginObject();
        String separator = "{";
        for (String name = in.nextName(); name != null && !isFull(); name = in.nextName()) {
            lines.append(separator);
            newLine(depth + 1);
            lines.append(TerminalText.escaped(quoted(name))).append(": ");
            value(in.nextBytes(), depth + 1);
            separator = ",";
        }
        end(separator, "{}", "}", depth);
    }

    private void array(JsonReader in, int depth) {
        in.beginArray();
        String separator = "[";
        while (in.hasNext() && !isFull()) {
            lines.append(separator);
            newLine(depth + 1);
            value(in.nextBytes(), depth + 1);
            separator = ",";
        }
        end(separator, "[]", "]", depth);
    }

    private void end(String separator, String empty, String bracket, int depth) {
        if (separator.equals(",")) {
            newLine(depth);
            lines.append(bracket);
        } else {
            lines.append(empty);
        }
    }

    private static String quoted(String name) {
        JsonWriter out = JsonWriter.create(MAX_NAME_BYTES);
        out.value(name);
        return new String(out.toByteArray(), UTF_8);
    }

    private boolean isFull() {
        return lines.length() > MAX_LENGTH;
    }

    private void cut(int depth) {
        boolean halvesPair = Character.isHighSurrogate(lines.charAt(MAX_LENGTH - 1));
        lines.setLength(halvesPair ? MAX_LENGTH - 1 : MAX_LENGTH);
        newLine(depth);
        lines.append(CUT);
    }

    private void newLine(int depth) {
        lines.append('\n').append(INDENT.repeat(depth));
    }
}
