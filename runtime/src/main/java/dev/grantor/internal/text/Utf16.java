package dev.grantor.internal.text;

/** Tells whether a text is well-formed UTF-16: {@link String#getBytes} puts question marks where it is not. */
public final class Utf16 {

    private Utf16() {}

    public static boolean isWellFormed(String text) {
        return unpairedSurrogate(text) < 0;
    }

    /** The index of the first surrogate that is not half of a pair; -1 if there is none. */
    public static int unpairedSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
