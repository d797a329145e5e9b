package dev.grantor.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.grantor.error.ErrorCode;
import java.util.Arrays;

/**
 * Takes one JSON document apart, by the grammar of RFC 8259 and nothing beside it: no byte order mark, no comments, no
 * trailing commas. It works through the bytes once and never goes back; it keeps no more than the names of the objects
 * that are open.
 */
final class JsonScanner {

    private static final byte[] TRUE = JsonBuffer.ascii("true");
    private static final byte[] FALSE = JsonBuffer.ascii("false");
    private static final byte[] NULL = JsonBuffer.ascii("null");

    private final byte[] json;
    private final int end;
    private final JsonTrail trail;
    private final JsonText text;

    private Expected expected = Expected.VALUE;
    private JsonToken token = JsonToken.END;

    /** Where {@link #token} begins, and where it ends: the next byte to look at. */
    private int start;

    private int at;

    /** A scanner of the bytes from {@code start} to {@code end}, which must not be changed meanwhile. */
    JsonScanner(byte[] json, int start, int end, JsonTrail trail) {
        this.json = json;
        this.end = end;
        this.at = start;
        this.trail = trail;
        this.text = new JsonText(json, end, trail);
    }

    private enum Expected {
        VALUE,
        FIRST_ELEMENT,
        FIRST_NAME,
        COMMA_OR_END
    }

    /** Goes on to the next token; {@link JsonToken#END} at the end of the document. */
    JsonToken next() {
        trail.requireUnrefused();
        skipWhiteSpace();
        start = at;
        token = switch (expected) {
            case VALUE -> value();
            case FIRST_ELEMENT -> current() == ']' ? end(JsonToken.END_ARRAY) : element();
            case FIRST_NAME -> current() == '}' ? end(JsonToken.END_OBJECT) : name();
            case COMMA_OR_END -> commaOrEnd();
        };
        return token;
    }

    JsonToken token() {
        return token;
    }

    /** The number or the string that is the token. */
    String text() {
        return token == JsonToken.STRING ? text.decode() : new String(json, start, at - start, ISO_8859_1);
    }

    /** Whether the string that is the token has no characters. */
    boolean isEmptyString() {
        return at - start == 2;
    }

    /** Whether the integer that is the token fits into a {@code long}. */
    boolean isLong() {
        return NumberText.isLong(json, start, at);
    }

    long longValue() {
        return NumberText.toLong(json, start, at);
    }

    int start() {
        return start;
    }

    /** The bytes from {@code from} to the end of the token. */
    byte[] bytesFrom(int from) {
        return Arrays.copyOfRange(json, from, at);
    }

    private JsonToken commaOrEnd() {
        if (trail.depth() == 0) {
            if (at < end) {
                throw trail.notJson("something follows the document");
            }
            return JsonToken.END;
        }
        return trail.inObject() ? nameOrEnd() : elementOrEnd();
    }

    private JsonToken nameOrEnd() {
        return switch (current()) {
            case '}' -> end(JsonToken.END_OBJECT);
            case ',' -> {
                skipPunctuation();
                yield name();
            }
            default -> throw trail.notJson("expected a comma or the end of the object");
        };
    }

    private JsonToken elementOrEnd() {
        return switch (current()) {
            case ']' -> end(JsonToken.END_ARRAY);
            case ',' -> {
                skipPunctuation();
                yield element();
            }
            default -> throw trail.notJson("expected a comma or the end of the array");
        };
    }

    private JsonToken name() {
        if (current() != '"') {
            throw trail.notJson("expected a name");
        }
        at = text.scan(at + 1) + 1;
        trail.member(text.decode());
        skipWhiteSpace();
        if (current() != ':') {
            throw trail.notJson("expected a colon");
        }
        at++;
        expected = Expected.VALUE;
        return JsonToken.NAME;
    }

    private JsonToken element() {
        trail.element();
        return value();
    }

    private JsonToken value() {
        start = at;
        return switch (current()) {
            case '{' -> begin(JsonToken.BEGIN_OBJECT, Expected.FIRST_NAME);
            case '[' -> begin(JsonToken.BEGIN_ARRAY, Expected.FIRST_ELEMENT);
            case '"' -> scalar(JsonToken.STRING, text.scan(at + 1) + 1);
            case 't' -> literal(JsonToken.TRUE, TRUE);
            case 'f' -> literal(JsonToken.FALSE, FALSE);
            case 'n' -> literal(JsonToken.NULL, NULL);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw trail.notJson("expected a value");
        };
    }

    private JsonToken begin(JsonToken container, Expected first) {
        trail.begin(container == JsonToken.BEGIN_OBJECT);
        at++;
        expected = first;
        return container;
    }

    private JsonToken end(JsonToken container) {
        trail.end();
        return scalar(container, at + 1);
    }

    private JsonToken scalar(JsonToken value, int valueEnd) {
        at = valueEnd;
        expected = Expected.COMMA_OR_END;
        return value;
    }

    private JsonToken literal(JsonToken literal, byte[] spelling) {
        int literalEnd = at + spelling.length;
        if (literalEnd > end || !Arrays.equals(json, at, literalEnd, spelling, 0, spelling.length)) {
            throw trail.notJson("expected a value");
        }
        return scalar(literal, literalEnd);
    }

    private JsonToken number() {
        JsonToken type = JsonToken.INTEGER;
        skipIf('-');
        if (!skipIf('0')) {
            skipDigits();
        }
        if (skipIf('.')) {
            type = JsonToken.NUMBER;
            skipDigits();
        }
        if (skipIf('e') || skipIf('E')) {
            type = JsonToken.NUMBER;
            if (!skipIf('-')) {
                skipIf('+');
            }
            skipDigits();
        }
        if (at - start > Numbers.MAX_LENGTH) {
            throw trail.refused(
                    ErrorCode.MALFORMED_NUMBER, "a number of more than " + Numbers.MAX_LENGTH + " characters");
        }
        return scalar(type, at);
    }

    private void skipDigits() {
        int first = at;
        while (current() >= '0' && current() <= '9') {
            at++;
        }
        if (at == first) {
            throw trail.notJson("expected a digit");
        }
    }

    private boolean skipIf(char c) {
        boolean found = current() == c;
        if (found) {
            at++;
        }
        return found;
    }

    private void skipPunctuation() {
        at++;
        skipWhiteSpace();
        start = at;
    }

    private void skipWhiteSpace() {
        while (at < end && isWhiteSpace(json[at])) {
            at++;
        }
    }

    private static boolean isWhiteSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** The byte to look at; at the end of the document one that is nowhere right outside of a string. */
    private int current() {
        return at < end ? json[at] : -1;
    }
}
