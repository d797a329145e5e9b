package dev.grantor.processor.internal.model;

import java.util.Locale;
import java.util.Optional;

/** Tells what is wrong with a name in JSON. */
public final class JsonNameRules {

    private JsonNameRules() {}

    public static Optional<String> flaw(String text) {
        if (text.isBlank()) {
            return Optional.of("is empty");
        }
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Character.isISOControl(character)) {
                return Optional.of("contains a control character (" + place(character, index) + ")");
            }
            if (isInvisible(character)) {
                return Optional.of("contains a character that cannot be seen (" + place(character, index) + ")");
            }
            if (Character.isSurrogate(character)) {
                if (!Character.isSurrogatePair(character, index + 1 < text.length() ? text.charAt(index + 1) : ' ')) {
                    return Optional.of("contains an unpaired surrogate at index " + index
                            + ", so that it cannot be written as UTF-8");
                }
                index++;
            }
        }
        return isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1))
                ? Optional.of("begins or ends with white space")
                : Optional.empty();
    }

    private static String place(char character, int index) {
        return String.format(Locale.ROOT, "U+%04X at index %d", (int) character, index);
    }

    /**
     * Whether the character changes the direction of writing or has no width. Joiners are allowed, since words of some
     * scripts need them.
     */
    private static boolean isInvisible(char character) {
        boolean joiner = character == '\u200c' || character == '\u200d';
        return switch (Character.getType(character)) {
            case Character.FORMAT -> !joiner;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
