package dev.grantor.codec;

/**
 * Writes members of an object that is open.
 *
 * @param <T> the Java type of what they say
 */
@FunctionalInterface
public interface MembersWriter<T> {

    /** Writes names and values, each name once, and leaves the object open. */
    void writeMembers(JsonWriter out, T value);
}
