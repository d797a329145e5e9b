package dev.grantor.inspect;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Text for a terminal. What comes from a token cannot move its cursor, change its colours or reverse its lines. */
final class TerminalText {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /**
     * Letters and a symbol by their category, which leave nothing but space: fillers of Hangul, and Braille without
     * dots.
     */
    private static final String BLANKS = "\u115F\u1160\u3164\uFFA0\u2800";

    private TerminalText() {}

    /** Escapes as JSON does whatever is not to be seen, or changes how what is around it is seen. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isHarmless(codePoint)) {
                escaped.appendCodePoint(codePoint);
            } else {
                for (char c : Character.toChars(codePoint)) {
                    escaped.append("\\u").append(HEX.toHexDigits(c));
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isHarmless(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= ' ' && codePoint < 0x7F;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> BLANKS.indexOf(codePoint) < 0 && !isWrittenFromTheRight(codePoint);
        };
    }

    /** These would take the punctuation around them along. */
    private static boolean isWrittenFromTheRight(int codePoint) {
        byte directionality = Character.getDirectionality(codePoint);
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || directionality == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    /** Lines of at most {@code width} characters, but for longer words. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
