package dev.grantor.codec;

import dev.grantor.error.TokenTooLargeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a JSON document that is being written: grows up to a limit, encodes texts and numbers. */
final class JsonBuffer {

    private static final int FIRST_CAPACITY = 512;

    /** There is always room for this many bytes, so that numbers, escapes and punctuation need no check. */
    private static final int SLACK = 32;

    private static final byte[] HEX = ascii("0123456789ABCDEF");

    /** Whether a character of Latin-1 has another form in JSON and UTF-8 than its own byte. */
    private static final byte[] SPECIAL = new byte[256];

    static {
        Arrays.fill(SPECIAL, 0, ' ', (byte) 1);
        Arrays.fill(SPECIAL, 0x80, SPECIAL.length, (byte) 1);
        SPECIAL['"'] = 1;
        SPECIAL['\\'] = 1;
    }

    private final int limit;
    private byte[] buffer;
    private int bound;
    private int length;

    JsonBuffer(int limit) {
        this.limit = limit;
        this.bound = Math.min(limit, FIRST_CAPACITY);
        this.buffer = new byte[bound + SLACK];
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    int length() {
        return length;
    }

    byte last() {
        return buffer[length - 1];
    }

    /** Whether the value that was appended at {@code start}, perhaps after a comma, starts with {@code first}. */
    boolean startsAt(int start, char first) {
        return buffer[buffer[start] == ',' ? start + 1 : start] == first;
    }

    byte[] from(int start) {
        reserve(0);
        return Arrays.copyOfRange(buffer, start, length);
    }

    ByteBuffer whole() {
        reserve(0);
        return ByteBuffer.wrap(buffer, 0, length);
    }

    /** The path of the value after the first {@code end} bytes. */
    String path(String base, int end) {
        return JsonPath.ofNextValue(base, buffer, end);
    }

    void append(long value) {
        int end = length + (value < 0 ? 1 : 0) + digits(value);
        long rest = value < 0 ? value : -value; // there are more negative numbers than positive ones
        int at = end;
        do {
            buffer[--at] = (byte) ('0' - rest % 10);
            rest /= 10;
        } while (rest != 0);
        if (value < 0) {
            buffer[--at] = '-';
        }
        written(end);
    }

    private static int digits(long value) {
        int digits = 1;
        for (long rest = value / 10; rest != 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    void append(char c) {
        buffer[length] = (byte) c;
        written(length + 1);
    }

    void append(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    /** Appends a JSON string; false where the text holds an unpaired surrogate. */
    boolean appendString(String text) {
        reserve(text.length() + 2L);
        append('"');
        boolean wellFormed = appendPlain(text) || appendEncoded(text);
        append('"');
        return wellFormed;
    }

    /** Appends a text that needs no escapes. Without a branch for each character it takes half the time. */
    private boolean appendPlain(String text) {
        byte[] out = buffer;
        int start = length;
        int special = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            special |= (c >> 8) | SPECIAL[c & 0xFF];
            out[start + i] = (byte) c;
        }
        if (special == 0) {
            length += text.length();
        }
        return special == 0;
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && SPECIAL[c] == 0;
    }

    private boolean appendEncoded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                append(c);
            } else if (c < 0x80) {
                appendEscaped(c);
            } else if (!Character.isSurrogate(c)) {
                appendUtf8(c);
            } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                appendUtf8(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                return false;
            }
        }
        return true;
    }

    private void appendEscaped(char c) {
        int at = length;
        buffer[at++] = '\\';
        switch (c) {
            case '"', '\\' -> buffer[at++] = (byte) c;
            case '\b' -> buffer[at++] = 'b';
            case '\t' -> buffer[at++] = 't';
            case '\n' -> buffer[at++] = 'n';
            case '\f' -> buffer[at++] = 'f';
            case '\r' -> buffer[at++] = 'r';
            default -> {
                buffer[at++] = 'u';
                buffer[at++] = '0';
                buffer[at++] = '0';
                buffer[at++] = HEX[c >> 4];
                buffer[at++] = HEX[c & 0xF];
            }
        }
        written(at);
    }

    private void appendUtf8(int codePoint) {
        int at = length;
        if (codePoint < 0x800) {
            buffer[at++] = (byte) (0xC0 | (codePoint >> 6));
        } else {
            if (codePoint < 0x10000) {
                buffer[at++] = (byte) (0xE0 | (codePoint >> 12));
            } else {
                buffer[at++] = (byte) (0xF0 | (codePoint >> 18));
                buffer[at++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
            }
            buffer[at++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        }
        buffer[at++] = (byte) (0x80 | (codePoint & 0x3F));
        written(at);
    }

    private void written(int end) {
        length = end;
        reserve(0);
    }

    private void reserve(long more) {
        if (length + more > bound) {
            grow(length + more);
        }
    }

    private void grow(long needed) {
        if (needed > limit || bound < 0) {
            bound = -1; // whoever catches this must not go on in the middle of a document
            length = Math.min(length, buffer.length - SLACK);
            throw new TokenTooLargeException(limit, "The JSON is longer than the limit of " + limit + " bytes.");
        }
        bound = (int) Math.min(limit, Math.max(needed, 2L * bound));
        buffer = Arrays.copyOf(buffer, bound + SLACK);
    }
}
