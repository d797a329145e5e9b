package dev.grantor.codec;

import dev.grantor.internal.text.ShownText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Paths as messages show them: {@code grants.voice.params.x[2]}. A path is made only when something is wrong. */
public final class JsonPath {

    private JsonPath() {}

    /**
     * The path in the document of what a value calls {@code inner}, which begins with the name of the value: where
     * {@code outer} is {@code grants.video}, {@code video.room} is {@code grants.video.room}.
     *
     * @return null if {@code inner} begins with another name
     */
    static @Nullable String placed(String outer, String inner) {
        for (int end = inner.length(); end > 0; end = lastSeparator(inner, end - 1)) {
            String name = inner.substring(0, end);
            if (outer.equals(name) || outer.endsWith('.' + name)) {
                return outer + inner.substring(end);
            }
        }
        return null;
    }

    private static int lastSeparator(String path, int before) {
        return Math.max(path.lastIndexOf('.', before), path.lastIndexOf('[', before));
    }

    /** Adds the member {@code name} to a path; it is cut if it is long, and escaped where it is not printable ASCII. */
    public static void appendName(StringBuilder path, String name) {
        if (!path.isEmpty()) {
            path.append('.');
        }
        path.append(ShownText.ofName(name));
    }

    /** Adds the element at {@code index} to a path. */
    public static void appendIndex(StringBuilder path, int index) {
        path.append('[').append(index).append(']');
    }

    /** The path, below {@code base}, of the value after the first {@code length} bytes of a document. */
    static String ofNextValue(String base, byte[] json, int length) {
        Frame[] frames = new Frame[JsonWriter.MAX_DEPTH + 1];
        int depth = 0;
        for (int i = 0; i < length; i++) {
            switch (json[i]) {
                case '{', '[' -> frames[depth++] = new Frame(json[i] == '[');
                case '}', ']' -> depth--;
                case ',' -> frames[depth - 1].next();
                case '"' -> {
                    int end = closingQuote(json, i, length);
                    if (depth > 0) {
                        frames[depth - 1].text(new String(json, i + 1, end - i - 1, StandardCharsets.UTF_8));
                    }
                    i = end;
                }
                default -> {} // a part of a number, a literal or a colon
            }
        }
        if (depth > 0) {
            frames[depth - 1].expectValue(json[length - 1]);
        }
        StringBuilder path = new StringBuilder(base);
        for (int i = 0; i < depth; i++) {
            frames[i].appendTo(path);
        }
        return path.toString();
    }

    private static int closingQuote(byte[] json, int openingQuote, int length) {
        int i = openingQuote + 1;
        while (i < length && json[i] != '"') {
            i += json[i] == '\\' ? 2 : 1;
        }
        return i;
    }

    /** A container that is not closed yet. */
    private static final class Frame {

        private final boolean array;
        private int index;
        private @Nullable String name;

        Frame(boolean array) {
            this.array = array;
        }

        void next() {
            index++;
            name = null;
        }

        void text(String text) {
            if (name == null) {
                name = text;
            }
        }

        void expectValue(byte last) {
            if (array && last != '[' && last != ',') {
                index++;
            } else if (!array && last != ':') {
                name = null;
            }
        }

        void appendTo(StringBuilder path) {
            if (array) {
                appendIndex(path, index);
            } else if (name != null) {
                appendName(path, name);
            }
        }
    }
}
