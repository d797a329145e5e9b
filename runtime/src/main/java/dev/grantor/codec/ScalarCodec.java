package dev.grantor.codec;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** Immutable values that are one JSON scalar. */
record ScalarCodec<T>(BiConsumer<JsonWriter, T> writer, Function<JsonReader, T> reader) implements ClaimCodec<T> {

    @Override
    public void write(JsonWriter out, T value) {
        writer.accept(out, value);
    }

    @Override
    public T read(JsonReader in) {
        return reader.apply(in);
    }
}
