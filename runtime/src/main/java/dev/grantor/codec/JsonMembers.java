package dev.grantor.codec;

/** Members of an object whose values are texts, encoded once, for what is the same in many documents. Immutable. */
public final class JsonMembers {

    private final byte[] encoded;

    private JsonMembers(byte[] encoded) {
        this.encoded = encoded;
    }

    /**
     * Prepares one member.
     *
     * @throws dev.grantor.error.InvalidParameterException if one of them is null, or the text holds an unpaired
     *     surrogate
     */
    public static JsonMembers of(JsonName name, String value) {
        return new JsonMembers(JsonWriter.encodeMember(null, name, value));
    }

    /** Returns these members, and one more after them. */
    public JsonMembers and(JsonName name, String value) {
        return new JsonMembers(JsonWriter.encodeMember(this, name, value));
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
