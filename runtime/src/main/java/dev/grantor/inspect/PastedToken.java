package dev.grantor.inspect;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody pasted, without what they pasted along with the token.
 *
 * @param text the token, or what is in its place
 * @param surroundings what was around or in it, as it is told to people
 */
record PastedToken(String text, Set<String> surroundings) {

    private static final String WHITE_SPACE = "white space around it";
    private static final String QUOTES = "\"'`\u201C\u201D\u2018\u2019";

    /** As wrappers stand in each other, such as quotation marks around "Bearer". */
    private static final int MAX_WRAPPERS = 8;

    private static final Pattern SCHEME = Pattern.compile("(?i)(authorization\\s*+:\\s*+)?+bearer[\\s:]++");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]++");
    private static final Pattern SEGMENTS = Pattern.compile("[A-Za-z0-9_=.-]*+");

    /** Three segments, of which the first begins as JSON objects do in base64url, and no ellipsis. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<![A-Za-z0-9_-])e[wy][A-Za-z0-9_-]*+\\.[A-Za-z0-9_-]++\\.[A-Za-z0-9_-]*+(?!\u2026)");

    static PastedToken of(String pasted) {
        Set<String> surroundings = new LinkedHashSet<>();
        String text = unwrapped(pasted, surroundings);
        if (!isSegments(text)) {
            text = inside(text, surroundings);
        }
        if (surroundings.size() > 1) {
            surroundings.remove(WHITE_SPACE);
        }
        return new PastedToken(text, surroundings);
    }

    private static String unwrapped(String pasted, Set<String> surroundings) {
        String text = pasted;
        for (int i = 0; i < MAX_WRAPPERS; i++) {
            String inner = withoutOne(text, surroundings);
            if (inner.equals(text)) {
                break;
            }
            text = inner;
        }
        return text;
    }

    private static String withoutOne(String text, Set<String> surroundings) {
        String stripped = stripped(text);
        Matcher scheme = SCHEME.matcher(stripped);
        if (stripped.length() < text.length()) {
            surroundings.add(WHITE_SPACE);
        } else if (scheme.lookingAt()) {
            surroundings.add("\"Bearer\" before it");
            return text.substring(scheme.end());
        } else if (text.length() > 1 && isQuote(text.charAt(0)) && isQuote(text.charAt(text.length() - 1))) {
            surroundings.add("quotation marks around it");
            return text.substring(1, text.length() - 1);
        }
        return stripped;
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A byte order mark and spaces of no width, too, come along when text is copied. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSegments(String text) {
        return SEGMENTS.matcher(text).matches();
    }

    private static String inside(String text, Set<String> surroundings) {
        String joined = BLANKS.matcher(text).replaceAll("");
        if (isSegments(joined) && joined.indexOf('.') >= 0) {
            surroundings.add("line breaks or spaces in it");
            return joined;
        }
        Matcher token = TOKEN.matcher(text);
        if (token.find()) {
            surroundings.add(text.startsWith("{") ? "a JSON object around it" : "other text around it");
            return token.group();
        }
        return text;
    }

    /** Shows nothing of what was pasted. */
    @Override
    public String toString() {
        return "PastedToken[redacted]";
    }
}
