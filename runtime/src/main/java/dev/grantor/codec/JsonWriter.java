package dev.grantor.codec;

import dev.grantor.error.ErrorCode;
import dev.grantor.error.InvalidParameterException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document as UTF-8, at most 32 levels deep and at most as long as {@link #create} says. What it writes
 * is always JSON: null arguments, calls in a wrong order, texts with unpaired surrogates and numbers that JSON does not
 * have are refused with an {@link InvalidParameterException} that names the path; nothing more can be written after
 * that.
 *
 * <p>Not safe for use by several threads.
 */
public final class JsonWriter {

    static final int MAX_DEPTH = 32;

    private static final int LARGEST_LIMIT = 1 << 30;
    private static final int BROKEN = MAX_DEPTH + 1;
    private static final byte[] TRUE = JsonBuffer.ascii("true");
    private static final byte[] FALSE = JsonBuffer.ascii("false");
    private static final byte[] NULL = JsonBuffer.ascii("null");

    private static final String NOT_FINITE = "not a finite number";
    private static final String TOO_LONG =
            "a number of more than " + Numbers.MAX_LENGTH + " characters when written out";

    private final String path;
    private final JsonBuffer buffer;

    /** Bit n: the container at depth n is an object. */
    private long objects;

    private int depth;

    /** The depth at which exactly one value is due: the document's, or that of the codec that is writing. */
    private int floor;

    private boolean floorHasValue;

    /** Where that value begins. */
    private int floorStart;

    private JsonWriter(int limit, String path) {
        this.path = path;
        this.buffer = new JsonBuffer(limit);
    }

    /**
     * Returns a writer of one document.
     *
     * @param maxBytes the longest document allowed, 1 to 2<sup>30</sup>
     * @throws InvalidParameterException if {@code maxBytes} is out of range
     */
    public static JsonWriter create(int maxBytes) {
        return create(maxBytes, "");
    }

    /** As {@link #create(int)}, for a document that is at {@code path} in the token. Messages show paths below it. */
    public static JsonWriter create(int maxBytes, String path) {
        if (maxBytes < 1 || maxBytes > LARGEST_LIMIT) {
            throw new InvalidParameterException(ErrorCode.PARAMETER_RANGE, "maxBytes", "must be 1 to " + LARGEST_LIMIT);
        }
        return new JsonWriter(maxBytes, GeneratedSupport.required("path", path));
    }

    /** Starts an object of which only the members are needed. */
    static JsonWriter ofMembers(String path) {
        JsonWriter writer = create(LARGEST_LIMIT, path);
        writer.beginObject();
        return writer;
    }

    /** What is in the object, which is still open. */
    byte[] toMembers() {
        return buffer.from(1);
    }

    /**
     * Returns the document.
     *
     * @throws InvalidParameterException if it is not complete
     */
    public byte[] toByteArray() {
        requireComplete();
        return buffer.from(0);
    }

    /**
     * Returns the document without copying it: the buffer is the writer's own.
     *
     * @throws InvalidParameterException if it is not complete
     */
    public ByteBuffer toByteBuffer() {
        requireComplete();
        return buffer.whole();
    }

    private void requireComplete() {
        if (depth != 0 || !floorHasValue) {
            throw misuse("is not complete");
        }
    }

    public void beginObject() {
        begin('{');
        objects |= 1L << depth;
    }

    public void endObject() {
        end(true, '}');
    }

    public void beginArray() {
        begin('[');
        objects &= ~(1L << depth);
    }

    public void endArray() {
        end(false, ']');
    }

    /** Writes the name of the member whose value comes next. */
    public void name(JsonName name) {
        requireGiven("a name", name);
        beforeName();
        buffer.append(name.encoded());
    }

    /** Writes the name of the member whose value comes next: any text without unpaired surrogates. */
    public void name(String name) {
        requireGiven("a name", name);
        int start = buffer.length();
        beforeName();
        appendString(start, name);
        buffer.append(':');
    }

    /** Writes members that were prepared, all of them. */
    public void members(JsonMembers members) {
        requireGiven("members", members);
        if (!members.isEmpty()) {
            beforeName();
            buffer.append(members.encoded());
        }
    }

    /**
     * Has {@code writer} write members of the object that is open.
     *
     * @throws InvalidParameterException if it throws, or does not write whole members and nothing else
     */
    public <T> void members(MembersWriter<T> writer, T value) {
        requireGiven("their writer", writer);
        requireGiven("their value", value);
        int place = depth;
        try {
            writer.writeMembers(this, value);
        } catch (CancellationException e) {
            throw breakOff(e);
        } catch (Exception e) {
            throw breakOff(Failures.during("writing", writer, path, e));
        }
        if (depth != place || !inObject() || buffer.last() == ':') {
            throw wrong(buffer.length(), writer, "did not write whole members");
        }
    }

    /** Writes any text without unpaired surrogates. */
    public void value(String value) {
        requireGiven("it", value);
        int start = buffer.length();
        beforeValue();
        appendString(start, value);
    }

    public void value(boolean value) {
        beforeValue();
        buffer.append(value ? TRUE : FALSE);
    }

    /** Writes a text of one character; half of a surrogate pair is refused. */
    public void value(char value) {
        value(String.valueOf(value));
    }

    public void value(int value) {
        beforeValue();
        buffer.append(value);
    }

    public void value(long value) {
        beforeValue();
        buffer.append(value);
    }

    /** Writes a finite number. */
    public void value(float value) {
        number(Float.isFinite(value), NOT_FINITE, ShortestDecimal.of(value));
    }

    /** Writes a finite number. */
    public void value(double value) {
        number(Double.isFinite(value), NOT_FINITE, ShortestDecimal.of(value));
    }

    /** Writes a number of at most 64 characters. */
    public void value(BigInteger value) {
        requireType(BigInteger.class, value);
        number(Numbers.fits(value), TOO_LONG, value);
    }

    /** Writes a number of at most 64 characters, counted without an exponent. */
    public void value(BigDecimal value) {
        requireType(BigDecimal.class, value);
        number(Numbers.fits(value), TOO_LONG, value);
    }

    private void number(boolean allowed, String otherwise, Object number) {
        if (!allowed) {
            throw refused(ErrorCode.PARAMETER_RANGE, otherwise);
        }
        beforeValue();
        buffer.append(JsonBuffer.ascii(number.toString()));
    }

    public void nullValue() {
        beforeValue();
        buffer.append(NULL);
    }

    /**
     * Has {@code codec} write {@code value}.
     *
     * @throws InvalidParameterException if the codec throws, does not write exactly one value, or writes null
     */
    public <T> void value(ClaimCodec<T> codec, T value) {
        requireGiven("its codec", codec);
        requireGiven("it", value);
        requireRoom();
        int start = buffer.length();
        int place = depth;
        int outerFloor = floor;
        boolean outerHasValue = floorHasValue;
        int outerStart = floorStart;
        floor = depth;
        floorHasValue = false;
        floorStart = start;
        try {
            codec.write(this, value);
        } catch (CancellationException e) {
            throw breakOff(e);
        } catch (Exception e) {
            throw breakOff(Failures.during("writing", codec, pathAt(start), e));
        }
        if (depth != place || !floorHasValue) {
            throw wrong(start, codec, "did not write exactly one complete value");
        }
        if (buffer.startsAt(start, 'n')) {
            throw wrong(start, codec, "wrote null, which readers take for an absent value. Leave the value out");
        }
        floor = outerFloor;
        floorStart = outerStart;
        floorHasValue = outerHasValue || place == outerFloor;
    }

    /**
     * Has {@code codec} write {@code value} as an object.
     *
     * @throws InvalidParameterException if the codec throws, or does not write exactly one object
     */
    public <T> void object(ClaimCodec<T> codec, T value) {
        requireRoom();
        int start = buffer.length();
        value(codec, value);
        if (!buffer.startsAt(start, '{')) {
            throw wrong(start, codec, "did not write a JSON object");
        }
    }

    /**
     * Writes a value that nobody declared: see {@link GeneratedSupport#copyFreeForm} for what it may be.
     *
     * @throws InvalidParameterException if there is anything else in it
     */
    public void freeForm(@Nullable Object value) {
        FreeForm.write(this, value);
    }

    /**
     * For a codec to throw: that the value due now cannot be written. The message begins with the value's path.
     *
     * @param problem continues a sentence about it, without the value: {@code an amount has at most two decimals}
     */
    public InvalidParameterException refused(ErrorCode code, String problem) {
        return refused(buffer.length(), code, problem);
    }

    private InvalidParameterException wrong(int start, Object writer, String did) {
        return refused(start, ErrorCode.PARAMETER_TYPE, writer.getClass().getName() + ' ' + did);
    }

    private InvalidParameterException refused(int start, ErrorCode code, String problem) {
        return breakOff(new InvalidParameterException(code, pathAt(start), problem));
    }

    private InvalidParameterException misuse(String problem) {
        String what = depth == BROKEN ? "an earlier value was refused" : "the JSON " + problem;
        return refused(depth == floor ? floorStart : buffer.length(), ErrorCode.PARAMETER_TYPE, what);
    }

    private String pathAt(int end) {
        return buffer.path(path, end);
    }

    /** Sees to it that whoever catches {@code exception} cannot go on in the middle of a document. */
    private <X extends RuntimeException> X breakOff(X exception) {
        depth = BROKEN;
        floor = BROKEN;
        floorHasValue = true;
        return exception;
    }

    private void requireGiven(String what, @Nullable Object argument) {
        if (argument == null) {
            throw refused(ErrorCode.PARAMETER_MISSING, what + " must not be null");
        }
    }

    private void requireType(Class<?> type, Number value) {
        requireGiven("it", value);
        if (value.getClass() != type) {
            throw refused(
                    ErrorCode.PARAMETER_TYPE,
                    value.getClass().getName() + " is a subclass of " + type.getSimpleName() + ", which may change");
        }
    }

    private void begin(char bracket) {
        if (depth == MAX_DEPTH) {
            throw refused(ErrorCode.PARAMETER_DEPTH, "nested more than " + MAX_DEPTH + " levels deep");
        }
        beforeValue();
        buffer.append(bracket);
        depth++;
    }

    private void end(boolean object, char bracket) {
        if (depth == floor || inObject() != object || buffer.last() == ':') {
            throw misuse("has nothing here that '" + bracket + "' could close");
        }
        depth--;
        buffer.append(bracket);
    }

    private void beforeName() {
        if (depth == floor || !inObject() || buffer.last() == ':') {
            throw misuse("cannot have a name here");
        }
        if (buffer.last() != '{') {
            buffer.append(',');
        }
    }

    private void beforeValue() {
        requireRoom();
        if (depth == floor) {
            floorHasValue = true;
        }
        if (depth > 0 && !inObject() && buffer.last() != '[') {
            buffer.append(',');
        }
    }

    private void requireRoom() {
        if (depth == floor && floorHasValue) {
            throw misuse("has its value already");
        }
        if (depth > 0 && inObject() && buffer.last() != ':') {
            throw misuse("needs a name before this value");
        }
    }

    // The last byte tells the state: texts end with a quote, so a bracket, a comma or a colon is punctuation.

    private boolean inObject() {
        return (objects & (1L << depth)) != 0;
    }

    private void appendString(int start, String text) {
        if (!buffer.appendString(text)) {
            throw refused(start, ErrorCode.PARAMETER_TEXT, "the text holds an unpaired surrogate");
        }
    }
}
