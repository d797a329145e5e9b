package dev.grantor.internal.text;

import java.util.HexFormat;

/** Text from outside, fit for a message: printable ASCII, everything else escaped, and cut where it is too long. */
public final class ShownText {

    private static final int MAX_NAME = 64;
    private static final String CUT = "...";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ShownText() {}

    /** A name, at most 64 characters of it. */
    public static String ofName(String name) {
        return of(name, MAX_NAME);
    }

    public static String of(String text, int maxLength) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String next = shown(text.charAt(i));
            if (shown.length() + next.length() > maxLength) {
                return shown.append(CUT).toString();
            }
            shown.append(next);
        }
        return shown.toString();
    }

    private static String shown(char c) {
        return c >= ' ' && c <= '~' ? String.valueOf(c) : "\\u" + HEX.toHexDigits(c);
    }
}
