package dev.grantor.codec;

import dev.grantor.error.AccessTokenException;
import dev.grantor.error.ErrorCode;
import dev.grantor.error.MalformedJsonException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document, strictly: well-formed UTF-8 without a byte order mark, no name twice in an object, no
 * unpaired surrogate, at most 32 levels, numbers of at most 64 characters. A value of another type than the one asked
 * for is an error; nothing is converted. What is wrong is a {@link MalformedJsonException} that names the path, never
 * the value; after one with another code than {@link ErrorCode#MALFORMED_CLAIM} nothing more can be read.
 *
 * <p>Not safe for use by several threads.
 */
public final class JsonReader {

    private final JsonScanner scanner;
    private final JsonTrail trail;
    private final @Nullable UnknownMembers unknown;

    /** Whether the scanner's token is still to be read. */
    private boolean pending;

    private int depth;

    /** The depth below which the codec that is reading must not go. */
    private int floor;

    /** What {@link #unknown} threw, which is no codec's fault. */
    private @Nullable AccessTokenException passedOn;

    private JsonReader(byte[] utf8, String path, String member, JsonLimits limits, @Nullable UnknownMembers unknown) {
        GeneratedSupport.required("utf8", utf8);
        this.trail = new JsonTrail(
                GeneratedSupport.required("path", path),
                GeneratedSupport.required("member", member),
                GeneratedSupport.required("limits", limits));
        this.scanner = new JsonScanner(utf8, 0, utf8.length, trail);
        this.unknown = unknown;
    }

    /**
     * Returns a reader of one document, which must not be changed while it is read.
     *
     * @param path where the document stands in the token, for messages ({@code grants.video}); empty for the whole
     */
    public static JsonReader of(byte[] utf8, String path) {
        return of(utf8, path, JsonLimits.DOCUMENT);
    }

    /** As {@link #of(byte[], String)}, with limits of its own. */
    public static JsonReader of(byte[] utf8, String path, JsonLimits limits) {
        return new JsonReader(utf8, path, "", limits, null);
    }

    /** As {@link #of(byte[], String)}; {@code unknown} is told of members that a type does not declare. */
    public static JsonReader of(byte[] utf8, String path, UnknownMembers unknown) {
        return ofMember(utf8, path, "", unknown);
    }

    /** As {@link #of(byte[], String, UnknownMembers)}, for the member {@code member} of the object at {@code path}. */
    public static JsonReader ofMember(byte[] utf8, String path, String member, UnknownMembers unknown) {
        return new JsonReader(utf8, path, member, JsonLimits.DOCUMENT, GeneratedSupport.required("unknown", unknown));
    }

    /** Verifies that the document is at its end. */
    public void end() {
        if (peek() != JsonToken.END) {
            throw expected("the end of the document");
        }
    }

    /** Begins an object. {@link #nextName} then returns the names of its members. */
    public void beginObject() {
        take(JsonToken.BEGIN_OBJECT, "an object");
        depth++;
    }

    /** Returns the name of the next member. At the end of the object, reads the end and returns null. */
    public @Nullable String nextName() {
        JsonToken next = peek();
        if (next == JsonToken.NAME) {
            pending = false;
            return trail.name();
        }
        if (leaves(next, JsonToken.END_OBJECT)) {
            return null;
        }
        throw expected("a name or the end of an object");
    }

    /** Begins an array. {@link #hasNext} then tells whether there is one more element. */
    public void beginArray() {
        take(JsonToken.BEGIN_ARRAY, "an array");
        depth++;
    }

    /** Tells whether the array has one more element. At its end, reads the end and returns false. */
    public boolean hasNext() {
        JsonToken next = peek();
        if (leaves(next, JsonToken.END_ARRAY)) {
            return false;
        }
        if (!next.isValue()) {
            throw expected("an element or the end of an array");
        }
        return true;
    }

    /** Reads the next value if it is null, and tells whether it was. */
    public boolean nextNull() {
        pending = peek() != JsonToken.NULL;
        return !pending;
    }

    /** Reads the next value if it is an empty string, and tells whether it was. */
    public boolean nextEmptyString() {
        pending = peek() != JsonToken.STRING || !scanner.isEmptyString();
        return !pending;
    }

    /** Whether the next value is a string. */
    boolean isString() {
        return peek() == JsonToken.STRING;
    }

    /** Reads a string. */
    public String nextString() {
        take(JsonToken.STRING, "a string");
        return scanner.text();
    }

    /** Reads {@code true} or {@code false}. */
    public boolean nextBoolean() {
        take(peek() == JsonToken.TRUE ? JsonToken.TRUE : JsonToken.FALSE, "a boolean");
        return scanner.token() == JsonToken.TRUE;
    }

    /** Reads a string of one character. */
    public char nextChar() {
        String text = nextString();
        if (text.length() != 1) {
            throw malformed("expected a string of one character");
        }
        return text.charAt(0);
    }

    /** Reads an integer from -128 to 127, written without fraction and exponent. */
    public byte nextByte() {
        return (byte) nextInteger(Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /** Reads an integer from -32,768 to 32,767, written without fraction and exponent. */
    public short nextShort() {
        return (short) nextInteger(Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** Reads an integer of 32 bits, written without fraction and exponent. */
    public int nextInt() {
        return (int) nextInteger(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Reads an integer of 64 bits, written without fraction and exponent. */
    public long nextLong() {
        return nextInteger(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Reads a number, rounded to the nearest {@code float}. */
    public float nextFloat() {
        return NumberText.toFloat(this, nextNumber());
    }

    /** Reads a number, rounded to the nearest {@code double}. */
    public double nextDouble() {
        return NumberText.toDouble(this, nextNumber());
    }

    /** Reads an integer of at most 64 characters, written without fraction and exponent. */
    public BigInteger nextBigInteger() {
        take(JsonToken.INTEGER, "an integer");
        return new BigInteger(scanner.text());
    }

    /** Reads a number that has at most 64 characters when it is written without an exponent. */
    public BigDecimal nextBigDecimal() {
        return NumberText.toBigDecimal(this, nextNumber());
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
     * Reads a value with {@code codec}.
     *
     * @throws MalformedJsonException if the codec throws, or does not read exactly one value
     */
    public <T> T next(ClaimCodec<T> codec) {
        GeneratedSupport.required("codec", codec);
        requireValue();
        int place = depth;
        int entries = trail.entries(place);
        int outerFloor = floor;
        floor = depth;
        @Nullable T value;
        try {
            value = codec.read(this);
        } catch (Exception e) {
            throw passedOn == null ? Failures.whileReading(trail, codec, e) : passedOn;
        } finally {
            floor = outerFloor;
        }
        if (passedOn != null) {
            throw passedOn;
        }
        if (pending || depth != place || trail.entries(place) != entries) {
            throw malformed(codec.getClass().getName() + " did not read exactly one value");
        }
        if (value == null) {
            throw malformed(codec.getClass().getName() + " read it as null");
        }
        return value;
    }

    /**
     * Skips the value of a member that the type does not declare, and reports the member to the {@link UnknownMembers}
     * of this reader.
     *
     * @param known the names that the type declares in this object
     */
    public void skipUnknown(String name, String... known) {
        GeneratedSupport.required("name", name);
        GeneratedSupport.required("known", known);
        if (unknown != null) {
            try {
                unknown.found(trail.path(Math.max(depth - 1, 0)), name, List.of(known));
            } catch (AccessTokenException e) {
                passedOn = e;
                throw e;
            } catch (Exception e) {
                throw Failures.whileReading(trail, unknown, e);
            }
        }
        skipValue();
    }

    /** Skips one value, which must be strict JSON all the same. */
    public void skipValue() {
        skip(requireValue());
    }

    private void skip(JsonToken value) {
        pending = false;
        int outerDepth = depth;
        JsonToken token = value;
        while (true) {
            switch (token) {
                case BEGIN_OBJECT, BEGIN_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                default -> {} // a name or a scalar
            }
            if (depth == outerDepth) {
                return;
            }
            token = scanner.next();
        }
    }

    /** Skips one value and returns its bytes as they are in the document, without white space around them. */
    public byte[] nextBytes() {
        JsonToken value = requireValue();
        int start = scanner.start();
        skip(value);
        return scanner.bytesFrom(start);
    }

    /** Whether the next value is an object. */
    public boolean hasNextObject() {
        return peek() == JsonToken.BEGIN_OBJECT;
    }

    /** Reads one object and returns its bytes, as {@link #nextBytes} does. */
    public byte[] nextObjectBytes() {
        if (!hasNextObject()) {
            throw expected("an object");
        }
        return nextBytes();
    }

    /** Reads an integer as the smallest of {@code Integer}, {@code Long} and {@code BigInteger} that holds it. */
    Number nextSmallestInteger() {
        take(JsonToken.INTEGER, "an integer");
        return NumberText.toSmallest(scanner);
    }

    /** Reads a number as it is written. */
    String nextNumber() {
        take(peek() == JsonToken.NUMBER ? JsonToken.NUMBER : JsonToken.INTEGER, "a number");
        return scanner.text();
    }

    JsonToken requireValue() {
        JsonToken next = peek();
        if (!next.isValue()) {
            throw expected("a value");
        }
        return next;
    }

    /**
     * Makes the exception that a codec throws if the last value is not what it must be. Its path is that of the value.
     *
     * @param problem what it must be, without the value: {@code expected an amount such as 12.50 EUR}
     */
    public MalformedJsonException malformed(String problem) {
        return trail.malformed(ErrorCode.MALFORMED_CLAIM, problem, null);
    }

    private MalformedJsonException expected(String what) {
        return malformed("expected " + what + ", found " + scanner.token().description());
    }

    private long nextInteger(long min, long max) {
        take(JsonToken.INTEGER, "an integer");
        return NumberText.toLong(this, scanner, min, max);
    }

    /**
     * Whether {@code next} ends the container, which is then read; not where it was begun outside of the codec that is
     * reading.
     */
    private boolean leaves(JsonToken next, JsonToken end) {
        boolean ends = next == end && depth > floor;
        if (ends) {
            pending = false;
            depth--;
        }
        return ends;
    }

    private void take(JsonToken expected, String description) {
        if (peek() != expected) {
            throw expected(description);
        }
        pending = false;
    }

    private JsonToken peek() {
        if (!pending) {
            scanner.next();
            pending = true;
        }
        return scanner.token();
    }
}
