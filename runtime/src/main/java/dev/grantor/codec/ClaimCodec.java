package dev.grantor.codec;

/**
 * Writes a value as JSON and reads it back. Name a codec of your own with {@code @Claim(using = MoneyCodec.class)} for
 * a type that Grantor does not know:
 *
 * <pre>{@code
 * public final class MoneyCodec implements ClaimCodec<Money> {
 *     @Override
 *     public void write(JsonWriter out, Money value) {
 *         out.value(value.toString());
 *     }
 *
 *     @Override
 *     public Money read(JsonReader in) {
 *         return Money.parse(in.nextString());
 *     }
 * }
 * }</pre>
 *
 * <p>A codec is created once, shared between threads and therefore has no state that changes. An exception that leaves
 * {@code write} or {@code read} is reported with the path of the claim and the codec's class, never with its message,
 * which may contain the value. To say what is wrong with a value, throw {@link JsonReader#malformed}.
 *
 * @param <T> the Java type of the values
 */
public interface ClaimCodec<T> {

    /** Writes {@code value} as exactly one JSON value other than {@code null}, which counts as an absent claim. */
    void write(JsonWriter out, T value);

    /** Reads exactly one JSON value. A JSON {@code null} never gets here: it counts as an absent claim. */
    T read(JsonReader in);

    /**
     * Returns a copy of {@code value} that shares no mutable state with it. The default returns the value itself, which
     * is right for immutable values. Grants call this when a claim is set and, for codecs named with {@code using},
     * again when it is read, so that what was built is what is signed.
     */
    default T copy(T value) {
        return value;
    }
}
