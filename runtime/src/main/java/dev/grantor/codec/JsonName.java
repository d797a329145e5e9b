package dev.grantor.codec;

/** The name of a member, encoded once: what generated code holds in a constant for every claim. Immutable. */
public final class JsonName {

    private final String name;
    private final byte[] encoded;

    private JsonName(String name, byte[] encoded) {
        this.name = name;
        this.encoded = encoded;
    }

    /**
     * Prepares {@code name}, any text.
     *
     * @throws dev.grantor.error.InvalidParameterException if the name is null or holds an unpaired surrogate
     */
    public static JsonName of(String name) {
        JsonWriter writer = JsonWriter.ofMembers("name");
        writer.name(GeneratedSupport.required("name", name));
        return new JsonName(name, writer.toMembers());
    }

    /** The name, a colon behind it, as they stand in the document. */
    byte[] encoded() {
        return encoded;
    }

    /** The name as it was given. */
    @Override
    public String toString() {
        return name;
    }
}
