package dev.grantor.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import dev.grantor.ErrorCode;
import dev.grantor.InvalidParameterException;
import dev.grantor.MalformedTokenException;
import dev.grantor.MintException;
import dev.grantor.VerificationException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document, strictly: well-formed UTF-8 without a byte order mark, no name twice in an object, no unpaired
 * surrogate, at most 32 levels, numbers of at most 64 characters. A value of another type than the one asked for is an
 * error; nothing is converted. What is wrong is a {@link MalformedTokenException} that names the path, never the value;
 * after one with {@link ErrorCode#MALFORMED_JSON} nothing more can be read.
 *
 * <p>Not safe for use by several threads.
 */
public final class JsonReader {

    private final JsonParser parser;
    private final String base;

    /** Whether the parser's token is still to be read. */
    private boolean pending;

    private boolean broken;
    private int depth;

    /** The depth below which the codec that is reading must not go. */
    private int floor;

    private JsonReader(JsonParser parser, String base) {
        this.parser = parser;
        this.base = base;
    }

    /**
     * A reader of one document.
     *
     * @param path where the document stands in the token, for messages ({@code grants.video}); empty for the whole
     * @throws MalformedTokenException if the bytes are not well-formed UTF-8
     */
    public static JsonReader of(byte[] utf8, String path) {
        Claims.required("utf8", utf8);
        Claims.required("path", path);
        try {
            return new JsonReader(StrictJson.parser(utf8), path);
        } catch (IOException e) {
            throw new MalformedTokenException(
                    ErrorCode.MALFORMED_JSON, path, JsonPath.subject(path) + ": the bytes are not well-formed UTF-8.");
        }
    }

    /** Verifies that the document is at its end. */
    public void end() {
        JsonToken next = peek();
        if (depth > 0) {
            throw expected("the end of the document");
        }
        if (next != null) {
            throw notJson("not strict JSON (RFC 8259): something follows the document");
        }
    }

    public void beginObject() {
        take(JsonToken.START_OBJECT, "an object");
        depth++;
    }

    /** The name of the next member; null at the end of the object, which is then read. */
    public @Nullable String nextName() {
        if (peek() == JsonToken.END_OBJECT && depth > floor) {
            pending = false;
            depth--;
            return null;
        }
        take(JsonToken.FIELD_NAME, "a name or the end of an object");
        return text();
    }

    public void beginArray() {
        take(JsonToken.START_ARRAY, "an array");
        depth++;
    }

    /** Whether the array has one more element; false at the end of the array, which is then read. */
    public boolean hasNext() {
        JsonToken token = peek();
        if (token == JsonToken.END_ARRAY && depth > floor) {
            pending = false;
            depth--;
            return false;
        }
        if (token == null || token == JsonToken.FIELD_NAME || token.isStructEnd()) {
            throw expected("an element or the end of an array");
        }
        return true;
    }

    /** Whether the next value is null, which is then read. */
    public boolean nextNull() {
        boolean isNull = peek() == JsonToken.VALUE_NULL;
        if (isNull) {
            pending = false;
        }
        return isNull;
    }

    public String nextString() {
        take(JsonToken.VALUE_STRING, "a string");
        return text();
    }

    public boolean nextBoolean() {
        boolean isTrue = peek() == JsonToken.VALUE_TRUE;
        take(isTrue ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE, "a boolean");
        return isTrue;
    }

    /** Reads a string of one character. */
    public char nextChar() {
        String text = nextString();
        if (text.length() != 1) {
            throw malformed("expected a string of one character");
        }
        return text.charAt(0);
    }

    public byte nextByte() {
        return (byte) nextInteger(Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    public short nextShort() {
        return (short) nextInteger(Short.MIN_VALUE, Short.MAX_VALUE);
    }

    public int nextInt() {
        return (int) nextInteger(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    public long nextLong() {
        return nextInteger(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Reads a number, rounded to the nearest {@code float}. */
    public float nextFloat() {
        float number = Float.parseFloat(nextNumber());
        if (!Float.isFinite(number)) {
            throw malformed("the number is too large for a float");
        }
        return number;
    }

    /** Reads a number, rounded to the nearest {@code double}. */
    public double nextDouble() {
        double number = Double.parseDouble(nextNumber());
        if (!Double.isFinite(number)) {
            throw malformed("the number is too large for a double");
        }
        return number;
    }

    public BigInteger nextBigInteger() {
        take(JsonToken.VALUE_NUMBER_INT, "an integer");
        return new BigInteger(text());
    }

    /** Reads a number that has at most 64 characters when it is written without an exponent. */
    public BigDecimal nextBigDecimal() {
        BigDecimal number = parse(nextNumber());
        requireFits(number);
        return number;
    }

    /**
     * Reads any value: a {@code String}, {@code Boolean}, the smallest of {@code Integer}, {@code Long} and
     * {@code BigInteger} that holds the number, a {@code Double} ({@code BigDecimal} where that would lose digits), an
     * unmodifiable {@code List} or {@code Map} in the order of the document, or null.
     */
    public @Nullable Object nextFreeForm() {
        return FreeForm.read(this);
    }

    /**
     * Has {@code codec} read a value.
     *
     * @throws MalformedTokenException if the codec throws, or does not read exactly one value
     */
    public <T> T next(ClaimCodec<T> codec) {
        Claims.required("codec", codec);
        requireValue();
        JsonStreamContext container = container();
        int entries = container.getEntryCount();
        int place = depth;
        int outerFloor = floor;
        floor = depth;
        @Nullable T value;
        try {
            value = codec.read(this);
        } catch (MintException e) {
            throw refused(e);
        } catch (VerificationException e) {
            throw e;
        } catch (Exception e) {
            throw malformed(Failures.threw(codec, e) + " while reading it", e);
        } finally {
            floor = outerFloor;
        }
        if (pending || depth != place || container.getEntryCount() != entries) {
            throw malformed(codec.getClass().getName() + " did not read exactly one value");
        }
        if (value == null) {
            throw malformed(codec.getClass().getName() + " read it as null");
        }
        return value;
    }

    /** Skips the value of a member that the reading type does not declare. */
    public void skipUnknown(String name) {
        skipValue();
    }

    /** Skips one value. Inside it is as strict as elsewhere. */
    public void skipValue() {
        requireValue();
        int outerDepth = depth;
        do {
            JsonToken token = requireToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else {
                text();
            }
            pending = false;
        } while (depth > outerDepth);
    }

    /** Reads a number as a {@code double} where that keeps its digits. */
    Number nextDoubleOrBigDecimal() {
        String text = nextNumber();
        BigDecimal number = parse(text);
        double nearest = Double.parseDouble(text);
        if (Numbers.isExactly(number, nearest)) {
            return nearest;
        }
        requireFits(number);
        return number;
    }

    private BigDecimal parse(String number) {
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException e) {
            throw malformed("the number's exponent is out of range");
        }
    }

    private void requireFits(BigDecimal number) {
        if (!Numbers.fits(number)) {
            throw malformed("the number has more than " + Numbers.MAX_LENGTH + " characters when written out");
        }
    }

    /** Reads a number as it is written. */
    String nextNumber() {
        if (peek() == JsonToken.VALUE_NUMBER_FLOAT) {
            pending = false;
        } else {
            take(JsonToken.VALUE_NUMBER_INT, "a number");
        }
        return text();
    }

    JsonToken requireValue() {
        JsonToken token = peek();
        if (token == null || token == JsonToken.FIELD_NAME || token.isStructEnd()) {
            throw expected("a value");
        }
        return token;
    }

    /** That the value read last is not what it must be; {@code problem} continues a sentence about it. */
    MalformedTokenException malformed(String problem) {
        return malformed(ErrorCode.MALFORMED_CLAIM, problem, null);
    }

    /** What a builder refuses it names by its path in the token, or, in a part, by the part's: that path goes below this. */
    private MalformedTokenException refused(MintException refusal) {
        String message = String.valueOf(refusal.getMessage());
        if (refusal instanceof InvalidParameterException e && JsonPath.isWithin(path(), e.parameter())) {
            return new MalformedTokenException(
                    ErrorCode.MALFORMED_CLAIM, e.parameter(), message, Failures.withoutMessage(e));
        }
        return malformed(message, refusal);
    }

    private String path() {
        return JsonPath.ofContext(base, parser.getParsingContext());
    }

    private MalformedTokenException malformed(String problem, Exception cause) {
        return malformed(ErrorCode.MALFORMED_CLAIM, problem, Failures.withoutMessage(cause));
    }

    private MalformedTokenException malformed(ErrorCode code, String problem, @Nullable Throwable cause) {
        String path = path();
        String end = problem.endsWith(".") ? "" : ".";
        return new MalformedTokenException(code, path, JsonPath.subject(path) + ": " + problem + end, cause);
    }

    private MalformedTokenException expected(String what) {
        return malformed("expected " + what + ", found " + JsonTokens.describe(parser.currentToken()));
    }

    private MalformedTokenException notJson(String problem) {
        broken = true;
        return malformed(ErrorCode.MALFORMED_JSON, problem, null);
    }

    private long nextInteger(long min, long max) {
        take(JsonToken.VALUE_NUMBER_INT, "an integer");
        BigInteger number = new BigInteger(text());
        if (number.bitLength() < Long.SIZE && number.longValue() >= min && number.longValue() <= max) {
            return number.longValue();
        }
        throw malformed("expected an integer from " + min + " to " + max);
    }

    private JsonStreamContext container() {
        JsonStreamContext context = parser.getParsingContext();
        JsonToken token = parser.currentToken();
        boolean inside = token != null && token.isStructStart();
        return inside ? context.getParent() : context;
    }

    private void take(JsonToken expected, String description) {
        if (peek() != expected) {
            throw expected(description);
        }
        pending = false;
    }

    private JsonToken requireToken() {
        JsonToken token = peek();
        if (token == null) {
            throw expected("a value");
        }
        return token;
    }

    private @Nullable JsonToken peek() {
        if (broken) {
            throw notJson("it was found not to be JSON before");
        }
        if (!pending) {
            try {
                parser.nextToken();
            } catch (IOException e) {
                throw notJson("not strict JSON (RFC 8259): wrong syntax, a name twice in one object, more than "
                        + JsonWriter.MAX_DEPTH + " levels, or a number of more than " + Numbers.MAX_LENGTH
                        + " characters");
            }
            pending = true;
        }
        return parser.currentToken();
    }

    private String text() {
        String text;
        try {
            text = parser.getText();
        } catch (IOException e) {
            throw notJson("not strict JSON (RFC 8259): wrong syntax inside a string");
        }
        if (!JsonTokens.isWellFormed(text)) {
            throw notJson("a string holds an unpaired surrogate");
        }
        return text;
    }
}
