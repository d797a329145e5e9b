package dev.grantor.codec;

import java.util.HexFormat;

/** Text that comes from outside, made fit for a message: printable ASCII, and not too much of it. */
final class ShownText {

    private static final String CUT = "...";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ShownText() {}

    static String of(String text, int maxLength) {
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
