package dev.grantor.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import java.util.HexFormat;

/** The strings of a JSON document. Each is validated, read or not; what has been validated can then be decoded. */
final class JsonText {

    private static final int UNICODE_ESCAPE = 6;

    private final byte[] json;
    private final int end;
    private final JsonTrail trail;

    /** The string that was scanned last, without its quotes. */
    private int start;

    private int stop;

    /** How many bytes it has more than characters. */
    private int surplus;

    private boolean escaped;

    JsonText(byte[] json, int end, JsonTrail trail) {
        this.json = json;
        this.end = end;
        this.trail = trail;
    }

    /** Validates the string whose opening quote is before {@code from}, and gives where its closing quote is. */
    int scan(int from) {
        start = from;
        surplus = 0;
        escaped = false;
        int at = from;
        while (at < end && json[at] != '"') {
            at = isPlain(json[at]) ? at + 1 : scanSpecial(at);
        }
        if (at == end) {
            throw trail.notJson("a string has no end");
        }
        stop = at;
        trail.requireLength(stop - start - surplus);
        return stop;
    }

    /** Bytes of other characters than ASCII are negative. */
    private static boolean isPlain(byte b) {
        return b >= ' ' && b != '\\';
    }

    private int scanSpecial(int at) {
        if (json[at] == '\\') {
            escaped = true;
            return scanEscape(at);
        }
        if (json[at] >= 0) {
            throw trail.notJson("a control character in a string");
        }
        return scanUtf8(at);
    }

    private int scanEscape(int at) {
        int escape = at + 1 < end ? json[at + 1] : -1;
        switch (escape) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                surplus++;
                return at + 2;
            }
            case 'u' -> {
                return scanUnicodeEscape(at);
            }
            default -> throw trail.notJson("an escape that JSON does not have");
        }
    }

    private int scanUnicodeEscape(int at) {
        char c = escapedChar(at);
        int next = at + UNICODE_ESCAPE;
        surplus += UNICODE_ESCAPE - 1;
        if (!Character.isSurrogate(c)) {
            return next;
        }
        boolean another = next + 1 < end && json[next] == '\\' && json[next + 1] == 'u';
        if (!another || !Character.isSurrogatePair(c, escapedChar(next))) {
            throw trail.refused(ErrorCode.MALFORMED_JSON, "a string holds an unpaired surrogate");
        }
        surplus += UNICODE_ESCAPE - 1;
        return next + UNICODE_ESCAPE;
    }

    /** The character whose escape, with its backslash, is at {@code at}. */
    private char escapedChar(int at) {
        if (at + UNICODE_ESCAPE > end) {
            throw badUnicodeEscape();
        }
        int c = 0;
        for (int i = at + 2; i < at + UNICODE_ESCAPE; i++) {
            if (!HexFormat.isHexDigit(json[i])) {
                throw badUnicodeEscape();
            }
            c = (c << 4) | HexFormat.fromHexDigit(json[i]);
        }
        return (char) c;
    }

    private MalformedJsonException badUnicodeEscape() {
        return trail.notJson("an escape needs four hexadecimal digits");
    }

    /** RFC 3629: the shortest form, no surrogate, nothing above U+10FFFF. */
    private int scanUtf8(int at) {
        int lead = json[at] & 0xFF;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (lead < 0xC2 || lead > 0xF4 || at + length > end) {
            throw notUtf8();
        }
        int codePoint = lead & (0xFF >> (length + 1));
        for (int i = at + 1; i < at + length; i++) {
            if ((json[i] & 0xC0) != 0x80) {
                throw notUtf8();
            }
            codePoint = (codePoint << 6) | (json[i] & 0x3F);
        }
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        if (surrogate || codePoint > Character.MAX_CODE_POINT || codePoint < smallestOf(length)) {
            throw notUtf8();
        }
        surplus += length - Character.charCount(codePoint);
        return at + length;
    }

    /** The smallest code point that takes so many bytes; the lead byte tells of two. */
    private static int smallestOf(int length) {
        return length == 4 ? Character.MIN_SUPPLEMENTARY_CODE_POINT : length == 3 ? 0x800 : 0x80;
    }

    private MalformedJsonException notUtf8() {
        return trail.refused(ErrorCode.MALFORMED_UTF8, "the bytes are not well-formed UTF-8");
    }

    /** The string that was scanned last. */
    String decode() {
        if (escaped) {
            return decodeEscapes();
        }
        return new String(json, start, stop - start, surplus == 0 ? ISO_8859_1 : UTF_8);
    }

    private String decodeEscapes() {
        StringBuilder text = new StringBuilder(stop - start - surplus);
        int from = start;
        for (int at = start; at < stop; at++) {
            if (json[at] == '\\') {
                text.append(new String(json, from, at - from, UTF_8));
                boolean unicode = json[at + 1] == 'u';
                text.append(unicode ? escapedChar(at) : unescaped(json[at + 1]));
                from = at + (unicode ? UNICODE_ESCAPE : 2);
                at = from - 1;
            }
        }
        return text.append(new String(json, from, stop - from, UTF_8)).toString();
    }

    private static char unescaped(byte escape) {
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) escape;
        };
    }
}
