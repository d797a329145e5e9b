package dev.grantor.codec;

import java.math.BigDecimal;
import java.util.function.Consumer;

/** Members of an object, encoded once, for what is the same in many documents. Immutable. */
public final class JsonMembers {

    /** No members. */
    public static final JsonMembers NONE = new JsonMembers(new byte[0]);

    private final byte[] encoded;

    private JsonMembers(byte[] encoded) {
        this.encoded = encoded;
    }

    /**
     * Returns these members, and one more after them.
     *
     * @throws dev.grantor.error.InvalidParameterException if one of them is null, or the text holds an unpaired
     *     surrogate
     */
    public JsonMembers and(JsonName name, String value) {
        return with(name, out -> out.value(value));
    }

    /** As {@link #and(JsonName, String)}. */
    public JsonMembers and(JsonName name, boolean value) {
        return with(name, out -> out.value(value));
    }

    /** As {@link #and(JsonName, String)}. */
    public JsonMembers and(JsonName name, long value) {
        return with(name, out -> out.value(value));
    }

    /** As {@link #and(JsonName, String)}, for a number of at most 64 characters. */
    public JsonMembers and(JsonName name, BigDecimal value) {
        return with(name, out -> out.value(value));
    }

    private JsonMembers with(JsonName name, Consumer<JsonWriter> value) {
        JsonWriter writer = JsonWriter.ofMembers("member");
        writer.members(this);
        writer.name(name);
        value.accept(writer);
        return new JsonMembers(writer.toMembers());
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return encoded.length == 0;
    }

    /** The members, with commas between them, as they stand in the document. */
    byte[] encoded() {
        return encoded;
    }

    /** Shows nothing of what is in it. */
    @Override
    public String toString() {
        return "JsonMembers[redacted]";
    }
}
